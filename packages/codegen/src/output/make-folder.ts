import { lstatSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { OutputError } from "./output-error.js";

/**
 * A folder and those above it. A link is no folder, but above `root`: there it is the machine's own affair.
 *
 * Not `recursive: true`: where the file system refuses with ENOENT although the folder above is there (as /proc does),
 * Node tries again for ever.
 */
export function makeFolder(path: string, root: string): void {
  const stats = path.length < root.length ? statSync : lstatSync;
  const found = stats(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  if (found !== undefined) throw new OutputError(`${path} is no folder: remove it.`);
  if (dirname(path) !== path) makeFolder(dirname(path), root);
  try {
    mkdirSync(path);
  } catch (error) {
    // another run may have been faster
    if (stats(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
