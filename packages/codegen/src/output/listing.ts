import { type Dirent, lstatSync, readdirSync, type Stats } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { foldName } from "../portable-names.js";
import { OutputError } from "./output-error.js";

/** What stands in a place on disk: a file, a folder or something else. Never a link. */
export type Found = Pick<Stats, "isFile" | "isDirectory">;

interface Entries {
  readonly byName: ReadonlyMap<string, Dirent>;
  /** The names as a file system that does not tell case apart has them. */
  readonly folded: ReadonlySet<string>;
}

/**
 * What is on disk below an output folder. Each folder is listed once, which says of every entry whether it is a link;
 * none is followed, wherever it leads.
 */
export class Listing {
  readonly root: string;
  readonly #folders = new Map<string, Entries | undefined>();

  /** `start`: what a relative folder is relative to. */
  constructor(folder: string, start: string = process.cwd()) {
    this.root = resolve(start, folder);
    for (const path of chosenFolders(folder, start)) refuseLink(path, stats(path));
  }

  /** Names of what stands in the output folder itself. */
  names(): readonly string[] {
    return [...(this.#entries(this.root)?.byName.keys() ?? [])];
  }

  /** What stands at an absolute path below the output folder; undefined for nothing. */
  find(path: string): Found | undefined {
    const entries = this.#entries(dirname(path));
    if (entries === undefined) return undefined;
    const name = basename(path);
    // where case does not count, a name that is spelled otherwise is the same file: the file system knows
    const found = entries.byName.get(name) ?? (entries.folded.has(foldName(name)) ? stats(path) : undefined);
    return refuseLink(path, found);
  }

  #entries(folder: string): Entries | undefined {
    if (this.#folders.has(folder)) return this.#folders.get(folder);
    const found = folder === this.root ? stats(folder) : this.find(folder);
    if (found !== undefined && !found.isDirectory()) {
      throw OutputError.untouched(`${folder} is a file, and the codegen needs a folder there: remove it.`);
    }
    const entries = found === undefined ? undefined : list(folder);
    this.#folders.set(folder, entries);
    return entries;
  }
}

function list(folder: string): Entries {
  const byName = new Map(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry] as const),
  );
  return { byName, folded: new Set([...byName.keys()].map(foldName)) };
}

/**
 * The folders on the way that somebody chose: what is written of a relative path, what lies below `start` of any other.
 * What lies above came with the machine, such as `/tmp` on macOS, which is a link.
 */
function chosenFolders(folder: string, start: string): readonly string[] {
  const root = resolve(start, folder);
  const parts = relative(start, root).split(sep);
  const ups = parts.filter((part) => part === "..").length;
  if (isAbsolute(folder) && (ups > 0 || isAbsolute(parts.join(sep)))) return [root];
  return parts.slice(ups).map((_, index) => join(start, ...parts.slice(0, ups + index + 1)));
}

function stats(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw OutputError.of(error, path);
  }
}

function refuseLink<T extends Pick<Stats, "isSymbolicLink">>(
  path: string,
  found: T | undefined,
): T | undefined {
  if (found?.isSymbolicLink() === true) {
    throw OutputError.untouched(
      `${path} is a symbolic link. The codegen writes into real folders only: remove the link, or choose another output folder.`,
    );
  }
  return found;
}
