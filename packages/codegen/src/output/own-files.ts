import { randomBytes } from "node:crypto";
import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Listing } from "./listing.js";
import { makeFolder } from "./make-folder.js";
import { OutputError } from "./output-error.js";

/** A file that belongs to people from then on: no list of generated files names it. */
export interface OwnFile {
  readonly path: string;
  readonly text: string;
  /** What it held when it was looked at; undefined where there was none. */
  readonly before: string | undefined;
}

/**
 * What a file holds; undefined where there is none.
 *
 * @throws OutputError where it is no file, or where a link on the way to it may lead anywhere
 */
export function readOwnFile(path: string): string | undefined {
  // refuses links among the folders
  new Listing(dirname(path));
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isDirectory()) {
    throw new OutputError(`${path} is a folder: name a file in it.\nNo file was changed.`);
  }
  if (!found.isFile()) {
    throw new OutputError(
      `${path} is ${found.isSymbolicLink() ? "a symbolic link" : "no file"}: remove it, or choose another folder.\nNo file was changed.`,
    );
  }
  return readFileSync(path, "utf8");
}

/**
 * Writes files that nobody else has touched since they were looked at; one that is new replaces nothing. Each is whole at any
 * moment; only on a file system without links a new one is empty for one.
 *
 * @throws OutputError where one cannot be written; those before it are
 */
export function writeOwnFiles(files: readonly OwnFile[]): void {
  for (const { path, text, before } of files) {
    let isThere = false;
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
    try {
      makeFolder(dirname(path), dirname(path));
      writeFileSync(temporary, text, { flag: "wx" });
      isThere = true;
      if (before === undefined) placeNew(temporary, path);
      else if (readOwnFile(path) === before) renameSync(temporary, path);
      else throw new OutputError(`${path} was changed at the same time; run it again.`);
    } catch (error) {
      if (error instanceof OutputError) throw error;
      throw new OutputError(`${path} cannot be written: ${(error as Error).message}.`, { cause: error });
    } finally {
      if (isThere) rmSync(temporary, { force: true });
    }
  }
}

/** What a file system says that knows no links. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV"]);

/** A link fails where something is there already; renaming would replace it. */
function placeNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new OutputError(`${to} is there already.`);
    if (!NO_LINKS.has(code ?? "")) throw error;
    writeFileSync(to, "", { flag: "wx" });
    renameSync(from, to);
  }
}
