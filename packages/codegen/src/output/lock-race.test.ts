import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { LOCK, lock } from "./lock.js";

// What other runs do between two steps of this one: each move of a folder may be preceded by theirs.

const { renameSync } = fs;

/** No system has a process of this number. */
const NOBODY = 4_194_305;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder({});
});
afterEach(() => moveWith(renameSync));

/** The function that moves folders, for all who import it. */
function moveWith(move: typeof renameSync): void {
  fs.renameSync = move;
  syncBuiltinESMExports();
}

/** The lock of a process; the parent of this one is alive as long as it is. */
function place(id: string, pid: number): void {
  fs.mkdirSync(join(folder, LOCK));
  fs.writeFileSync(
    join(folder, LOCK, "owner.json"),
    JSON.stringify({ pid, host: hostname(), since: `since ${id}`, id }),
  );
}

function remove(): void {
  fs.rmSync(join(folder, LOCK), { recursive: true });
}

function holder(): string | undefined {
  const file = join(folder, LOCK, "owner.json");
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as { id: string }).id : undefined;
}

/** Before the move of each number, from 1, somebody else does this. */
function meanwhile(acts: Readonly<Record<number, () => void>>): void {
  let moves = 0;
  moveWith((from, to) => {
    moves += 1;
    acts[moves]?.();
    renameSync(from, to);
  });
}

test("a second run that took over the dead lock first gets it back", () => {
  place("dead", NOBODY);
  meanwhile({
    // 1 finds the lock there; 2 would set it aside
    2: () => {
      remove();
      place("second", process.ppid);
    },
  });
  expect(() => lock(folder)).toThrow(`process ${process.ppid}, since since second`);
  expect(holder()).toBe("second");
});

test("a third run that came while it was given back keeps it, and is the one that is named", () => {
  place("dead", NOBODY);
  meanwhile({
    2: () => {
      remove();
      place("second", process.ppid);
    },
    // 3 would give it back
    3: () => place("third", process.ppid),
  });
  expect(() => lock(folder)).toThrow(`process ${process.ppid}, since since third`);
  expect(holder()).toBe("third");
});

test("a lock that was taken away is not released in the place of that of another run", () => {
  const { release } = lock(folder);
  remove();
  place("other", process.ppid);
  release();
  expect(holder()).toBe("other");
});
