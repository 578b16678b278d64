import { foldName, isDeviceName } from "../portable-names.js";
import { OutputError } from "./output-error.js";

/** Parts of a path that every file system takes as they are: no way up, no drive, no option of a command, nothing hidden in them. */
const SAFE_PART = /^[.@]?[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
/** Leaves room for what a system adds; most take 255. */
const LONGEST_PART = 200;

/** Whether a path, with `/` between its parts, surely stays below the folder it is relative to. */
export function isSafePath(path: string): boolean {
  return path.split("/").every(isSafePart);
}

function isSafePart(part: string): boolean {
  return SAFE_PART.test(part) && !part.endsWith(".") && part.length <= LONGEST_PART && !isDeviceName(part);
}

/**
 * Holds the paths of generated files against what can be written anywhere.
 *
 * @throws OutputError where a path leaves its folder, or where two of them are the same file somewhere
 */
export function checkPaths(paths: readonly string[], folder: string): void {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const end = path.lastIndexOf("/");
    const above = path.slice(0, Math.max(0, end));
    const isSafe = isSafePart(path.slice(end + 1)) && (end < 0 || folders.has(above) || isSafePath(above));
    if (!isSafe) throw OutputError.untouched(unsafe(path, folder));
    const folded = foldName(path);
    const owner = files.get(folded);
    if (owner !== undefined) throw OutputError.untouched(collision(owner, path, folder));
    files.set(folded, path);
    if (end >= 0 && !folders.has(above)) folders.set(above, path);
  }
  for (const [above, path] of folders) {
    for (const part of ancestors(foldName(above))) {
      const owner = files.get(part);
      if (owner !== undefined) throw OutputError.untouched(collision(owner, path, folder));
    }
  }
}

/** `a/b/c` → `a`, `a/b`, `a/b/c` */
function ancestors(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function unsafe(path: string, folder: string): string {
  return `${JSON.stringify(path)} cannot be the path of a generated file in ${folder}: its parts may have letters, digits, dots, hyphens and underscores, and no name that a system keeps for itself.`;
}

function collision(a: string, b: string, folder: string): string {
  return `${a} and ${b} cannot both be in ${folder}: where case does not count, one is in the place of the other. Rename one of them in the catalog.`;
}
