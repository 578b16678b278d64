import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Lock, lock } from "./lock.js";
import { makeFolder } from "./make-folder.js";
import { MANIFEST, readManifestText } from "./manifest.js";
import { OutputError } from "./output-error.js";
import { type Plan, type PlannedFolder, plan } from "./plan.js";
import { recover } from "./recover.js";
import { type Move, WaitingFiles } from "./waiting-files.js";

/**
 * Carries out a plan: the only code that writes what is generated. Every file is written elsewhere in its output folder first and then
 * moved, so that it is whole at any moment, old or new. All are written before the first is moved. Where another run
 * changed something since the plan was made, it is made anew.
 *
 * @returns the plan that was carried out
 * @throws OutputError where a folder or file cannot be written, or another run writes there; no file is half written then
 */
export function apply(planned: Plan): Plan {
  const folders = planned.folders.filter(({ changes, disturbed }) => changes.length > 0 || disturbed);
  const locks = new Map<string, Lock>();
  try {
    for (const { root } of folders) locks.set(root, lockFolder(root));
    const recovered = [...locks].map(([root, lock]) => recoverFolder(root, lock)).includes(true);
    const same = folders.every(({ root, manifest }) => readManifestText(root) === manifest);
    const current = same && !recovered ? planned : plan(folders.map(({ wanted }) => wanted));
    carryOut(current, locks);
    return { ...current, compared: planned.compared };
  } finally {
    for (const { release } of locks.values()) release();
  }
}

function lockFolder(root: string): Lock {
  try {
    makeFolder(root, root);
  } catch (error) {
    throw OutputError.of(error, root);
  }
  return lock(root);
}

function recoverFolder(root: string, lock: Lock): boolean {
  try {
    return recover(root, lock);
  } catch (error) {
    throw OutputError.of(error, root);
  }
}

function carryOut({ folders, changes }: Plan, locks: ReadonlyMap<string, Lock>): void {
  let changed = 0;
  let at = "the output folder";
  try {
    const moves = folders.flatMap((folder) => writeBeside(folder, locks.get(folder.root)));
    // first what must go: where case does not count, its place may be that of a new file
    for (const { action, path } of changes) {
      if (action !== "delete") continue;
      at = path;
      rmSync(path, { force: true });
      changed++;
    }
    for (const { from, to, files } of inOrder(moves)) {
      at = to;
      renameSync(from, to);
      changed += files;
    }
  } catch (error) {
    const done =
      changed === 0
        ? undefined
        : `${changed} of ${changes.length} files were changed before; run it again once that is mended.`;
    throw OutputError.of(error, at, done);
  }
}

/** Writes files to where they wait. A folder that is not there yet waits as a whole: it is moved at once. */
function writeBeside({ root, changes }: PlannedFolder, lock: Lock | undefined): Move[] {
  if (lock === undefined) return [];
  const waiting = new WaitingFiles(root, lock);
  for (const { action, path, text } of changes) {
    // the encoding is the default, but Node writes faster where it is said
    if (action !== "delete") writeFileSync(waiting.place(path), text, { encoding: "utf8", flag: "wx" });
  }
  return waiting.moves;
}

/** Manifests last: until then the old ones, and what waits in the lock, name all files that may be there. */
function inOrder(moves: readonly Move[]): readonly Move[] {
  const isManifest = ({ to }: Move): boolean => basename(to) === MANIFEST;
  return [...moves.filter((move) => !isManifest(move)), ...moves.filter(isManifest)];
}
