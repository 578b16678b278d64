import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { OutputError } from "./output-error.js";
import type { Plan, PlannedFile } from "./plan.js";

/**
 * Carries out a plan: the only code that writes. Every file is written beside its place first and then renamed, so
 * that it is whole at any moment, old or new. All are written before the first is renamed.
 *
 * @throws OutputError where a folder or file cannot be written; no file is half written then.
 */
export function apply(plan: Plan): void {
  const written: { readonly temporary: string; readonly file: PlannedFile }[] = [];
  let changed = 0;
  try {
    for (const file of plan.changes) {
      if (file.action === "delete") continue;
      makeFolder(dirname(file.path));
      const unique = randomBytes(6).toString("hex");
      const temporary = join(dirname(file.path), `.${basename(file.path)}.${unique}.tmp`);
      writeFileSync(temporary, file.text, { flag: "wx" });
      written.push({ temporary, file });
    }
    for (const { temporary, file } of written) {
      renameSync(temporary, file.path);
      changed++;
    }
    for (const { action, path } of plan.changes) {
      if (action !== "delete") continue;
      rmSync(path);
      changed++;
    }
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    const done =
      changed === 0
        ? "No file was changed."
        : `${changed} of ${plan.changes.length} files were changed before; run it again once that is mended.`;
    throw new OutputError(`${explain(code, path ?? "the output folder")}\n${done}`, { cause: error });
  }
}

/**
 * A folder and those above it. Not `recursive: true`: where the file system refuses with ENOENT although the folder
 * above is there (as /proc does), Node tries again for ever.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

function explain(code: string | undefined, path: string): string {
  const reasons: Record<string, string> = {
    EACCES: "you may not write there; change its permissions, or choose another output folder",
    EPERM: "you may not write there; change its permissions, or choose another output folder",
    EROFS: "its file system is read-only; choose another output folder",
    ENOENT: "its folder cannot be made there; choose another output folder",
    ENOTDIR: "a part of its path is a file, not a folder",
    EEXIST: "something else is in its place; remove it",
    EISDIR: "there is a folder in its place; remove it",
    ENOSPC: "the disk is full",
  };
  return `${path} cannot be written: ${reasons[code ?? ""] ?? code ?? "unknown reason"}.`;
}
