import { lstatSync, mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Lock } from "./lock.js";
import { makeFolder } from "./make-folder.js";
import { MANIFEST } from "./manifest.js";

/** A file, or a folder with all that is in it, that goes to its place. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** How many files that are. */
  files: number;
}

/** A folder that is not there yet. */
interface NewFolder {
  /** Where its files are written meanwhile. */
  readonly waiting: string;
  /** That of the uppermost folder that is not there. */
  readonly move: Move;
}

/**
 * Where the files of an output folder wait until all are written. Those of a folder that is not there yet wait in one of
 * their own: it takes a single move, however many they are.
 */
export class WaitingFiles {
  readonly moves: Move[] = [];
  readonly #root: string;
  readonly #lock: Lock;
  /** Folder that files go to → what has to be made for it; undefined where it is there. */
  readonly #folders = new Map<string, NewFolder | undefined>();

  /** `root`: the output folder, which is there. */
  constructor(root: string, lock: Lock) {
    this.#root = root;
    this.#lock = lock;
    this.#folders.set(root, undefined);
  }

  /** Where to write the file that goes to `path`. Its folder is there. */
  place(path: string): string {
    const folder = this.#newFolder(dirname(path));
    if (folder === undefined) return this.#move(path, 1).from;
    folder.move.files++;
    return `${folder.waiting}/${basename(path)}`;
  }

  #newFolder(path: string): NewFolder | undefined {
    if (this.#folders.has(path)) return this.#folders.get(path);
    const above = this.#newFolder(dirname(path));
    let made: NewFolder | undefined;
    if (above !== undefined) made = { waiting: `${above.waiting}/${basename(path)}`, move: above.move };
    else if (isThere(path)) makeFolder(path, this.#root);
    else made = this.#wholeFolder(path);
    if (made !== undefined) mkdirSync(made.waiting);
    this.#folders.set(path, made);
    return made;
  }

  #wholeFolder(path: string): NewFolder {
    const move = this.#move(path, 0);
    return { waiting: move.from, move };
  }

  #move(to: string, files: number): Move {
    const name = basename(to) === MANIFEST ? MANIFEST : String(this.moves.length);
    const move = { from: this.#lock.waiting(name), to, files };
    this.moves.push(move);
    return move;
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
