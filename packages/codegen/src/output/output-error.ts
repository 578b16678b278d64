/** Files cannot be written as planned; the message says why, and what was changed before, if anything. */
export class OutputError extends Error {
  override readonly name = "OutputError";

  /** Nothing was written yet. */
  static untouched(why: string, cause?: unknown): OutputError {
    return new OutputError(`${why}\nNo file was changed.`, { cause });
  }

  /** What the file system said of a path, with what was changed before. */
  static of(error: unknown, fallbackPath: string, done = "No file was changed."): OutputError {
    if (error instanceof OutputError) return error;
    // of what cannot be moved, the place that it goes to is of interest
    const { code, dest, path = fallbackPath } = error as NodeJS.ErrnoException & { dest?: string };
    const reason = REASONS[code ?? ""] ?? code ?? "unknown reason";
    return new OutputError(`${dest ?? path} cannot be written: ${reason}.\n${done}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there; change its permissions, or choose another output folder",
  EPERM: "you may not write there; change its permissions, or choose another output folder",
  EROFS: "its file system is read-only; choose another output folder",
  ENOENT: "its folder cannot be made there; choose another output folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "something else is in its place; remove it",
  ENOTEMPTY: "there is a folder in its place; remove it",
  EISDIR: "there is a folder in its place; remove it",
  ENOSPC: "the disk is full",
};
