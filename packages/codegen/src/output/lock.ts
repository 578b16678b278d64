import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { OutputError } from "./output-error.js";

/**
 * A folder in an output folder, there while a run writes: who that is, and its files until they are moved to their
 * places. All that a run may leave behind when it is killed is in it.
 */
export const LOCK = ".errors-codegen.lock";

/** A lock in the making, or one that is over. */
const LEFTOVER = /^\.errors-codegen\.([0-9]+)-([0-9a-f]{12})$/;
const OWNER = "owner.json";

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
  readonly id: string;
}

export interface Lock {
  /** Where a file waits for being moved; no other run has the same names, even if it takes the lock away. */
  readonly waiting: (name: string) => string;
  readonly release: () => void;
}

/** Locks of this process. */
const held = new Set<string>();

/** Whether there is a lock in a folder, or what is left of one. */
export function isLeftover(name: string): boolean {
  return name === LOCK || LEFTOVER.test(name);
}

/**
 * Takes the lock of an output folder, which is there. That of a process that is no longer there is taken over.
 *
 * @throws OutputError where another run holds it
 */
export function lock(root: string): Lock {
  const id = randomBytes(6).toString("hex");
  const owner: Owner = { pid: process.pid, host: hostname(), since: new Date().toISOString(), id };
  const made = join(root, `.errors-codegen.${process.pid}-${id}`);
  const folder = join(root, LOCK);
  held.add(id);
  try {
    mkdirSync(made);
    writeFileSync(join(made, OWNER), JSON.stringify(owner));
    while (!isMoved(made, folder)) setAsideDead(root, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    held.delete(id);
    throw OutputError.of(error, root);
  }
  return { waiting: (name) => join(folder, `${id}.${name}`), release: () => release(folder, made, id) };
}

/** Moved away first: a lock is whole or not there. */
function release(folder: string, made: string, id: string): void {
  held.delete(id);
  // it was taken away, and another run holds it by now
  if (ownerOf(folder)?.id !== id) return;
  try {
    renameSync(folder, made);
  } catch {
    // somebody removed it: there is nothing left to remove
    return;
  }
  rmSync(made, { recursive: true, force: true });
}

/** Folders that killed runs left behind: to be looked at, then removed. Only for who holds the lock. */
export function deadLeftovers(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && LEFTOVER.test(entry.name))
    .map(({ name }) => join(root, name))
    .filter((folder) => !isAlive(ownerOf(folder) ?? maker(basename(folder))));
}

/** A folder cannot be moved onto one that holds something: of several processes one moves its own there. */
function isMoved(made: string, folder: string): boolean {
  try {
    renameSync(made, folder);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // EPERM and EACCES on Windows, where they may also mean that nothing may be written at all
    if (code === "ENOTEMPTY" || code === "EEXIST") return false;
    if ((code === "EPERM" || code === "EACCES") && ownerOf(folder) !== undefined) return false;
    throw error;
  }
}

/** @throws OutputError where the lock is held */
function setAsideDead(root: string, folder: string): void {
  const owner = ownerOf(folder);
  if (owner !== undefined && isAlive(owner)) throw OutputError.untouched(heldBy(root, owner));
  const aside = join(root, `.errors-codegen.${owner?.pid ?? 0}-${randomBytes(6).toString("hex")}`);
  try {
    renameSync(folder, aside);
  } catch (error) {
    // somebody else was quicker
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  // somebody else was quicker, and holds it by now: give it back, unless a third run has taken its place meanwhile. The one that lost its
  // lock finds that its files are not where they were, and fails
  const moved = ownerOf(aside);
  if (moved !== undefined && moved.id !== owner?.id && isAlive(moved)) isMoved(aside, folder);
}

function ownerOf(folder: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(join(folder, OWNER), "utf8")) as Owner;
    return Number.isInteger(owner.pid) && typeof owner.host === "string" ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Who made a folder that says no more yet than its name does. */
function maker(name: string): Owner {
  const [, pid, id = ""] = LEFTOVER.exec(name) ?? [];
  return { pid: Number(pid), host: hostname(), since: "", id };
}

function isAlive(owner: Owner): boolean {
  if (owner.host !== hostname()) return true;
  // in a container every run has the same number
  if (owner.pid === process.pid) return held.has(owner.id);
  try {
    process.kill(owner.pid, 0);
    // 0 and below are groups of processes
    return owner.pid > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function heldBy(root: string, { pid, host, since }: Owner): string {
  const where = host === hostname() ? "" : ` on ${host}`;
  return `${root} is being written by another run of errors-codegen: process ${pid}${where}, since ${since}. Run it again when that one has ended. If there is no such process any more, delete ${join(root, LOCK)}.`;
}
