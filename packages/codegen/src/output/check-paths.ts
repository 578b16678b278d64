import { foldName, isDeviceName } from "../portable-names.js";
import { OutputError } from "./output-error.js";

/** Parts of a path that every file system takes as they are: no way up, no drive, no option of a command, nothing hidden in them. */
const SAFE_PART = /^[.@]?[A-Za-z0-9_](?:[A-Za-z0-9_.+-]{0,200}[A-Za-z0-9_+-])?$/;

/** Whether a path, with `/` between its parts, surely stays below the folder it is relative to. */
export function isSafePath(path: string): boolean {
  return path.split("/").every((part) => SAFE_PART.test(part) && !isDeviceName(part));
}

/**
 * Holds the paths of generated files against what can be written anywhere.
 *
 * @throws OutputError where a path leaves its folder, or where two of them are the same file somewhere
 */
export function checkPaths(paths: readonly string[], folder: string): void {
  const owners = new Map<string, string>();
  for (const path of paths) {
    if (!isSafePath(path)) {
      throw OutputError.untouched(
        `${JSON.stringify(path)} cannot be the path of a generated file in ${folder}: its parts may have letters, digits, dots, hyphens and underscores, and no name that a system keeps for itself.`,
      );
    }
    const folded = foldName(path);
    const owner = owners.get(folded);
    if (owner !== undefined) throw OutputError.untouched(collision(owner, path, folder));
    owners.set(folded, path);
  }
  for (const path of paths) {
    for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) {
      const owner = owners.get(foldName(path.slice(0, end)));
      if (owner !== undefined) throw OutputError.untouched(collision(owner, path, folder));
    }
  }
}

function collision(a: string, b: string, folder: string): string {
  return `${a} and ${b} cannot both be in ${folder}: where case does not count, one is in the place of the other. Rename one of them in the catalog.`;
}
