import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { apply } from "./apply.js";
import { LOCK, lock } from "./lock.js";
import { MANIFEST } from "./manifest.js";
import { plan } from "./plan.js";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder({});
});

/** A process that has ended: the largest number that a process can have on no system. */
const NOBODY = 4_194_305;

/** What a killed run leaves: its lock, and what it was about to write. */
function leave(owner: object | string, files: Readonly<Record<string, string>> = {}, name: string = LOCK) {
  mkdirSync(join(folder, name));
  const text = typeof owner === "string" ? owner : JSON.stringify(owner);
  for (const [path, content] of Object.entries({ "owner.json": text, ...files }))
    writeFileSync(join(folder, name, path), content);
}

const dead = { pid: NOBODY, host: hostname(), since: "2026-01-31T10:00:00Z", id: "0123456789ab" };
const text = (body: string) => `// @generated from x.yaml\n${body}\n`;
const write = (...paths: string[]) =>
  apply(plan([{ target: "types", folder, files: paths.map((path) => ({ path, text: text(path) })) }]));

test("of two runs one writes, and the other says who does", () => {
  const { release } = lock(folder);
  expect(() => write("a.ts")).toThrow(
    `being written by another run of errors-codegen: process ${process.pid}`,
  );
  expect(readdirSync(folder)).toEqual([LOCK]);
  release();
  write("a.ts");
  expect(readdirSync(folder).sort()).toEqual([MANIFEST, "a.ts"]);
});

test("reading needs no lock", () => {
  const { release } = lock(folder);
  expect(plan([{ target: "types", folder, files: [] }]).changes).toHaveLength(1);
  release();
});

test("a run that has nothing to write leaves the folder alone, and needs no right to write", () => {
  write("a.ts");
  const before = readdirSync(folder, { withFileTypes: true });
  expect(write("a.ts").changes).toEqual([]);
  expect(readdirSync(folder, { withFileTypes: true })).toEqual(before);
});

test.each([
  ["on another machine", { ...dead, host: "elsewhere" }, /process 4194305 on elsewhere, since 2026-01-31/],
  ["of a process that runs", { ...dead, pid: process.ppid }, new RegExp(`process ${process.ppid}, since`)],
])("a lock %s is kept", (_, owner, message) => {
  leave(owner);
  expect(() => write("a.ts")).toThrow(message);
  expect(() => write("a.ts")).toThrow(`delete ${join(folder, LOCK)}.`);
  expect(readdirSync(folder)).toEqual([LOCK]);
});

test.each([
  ["of a dead process", dead],
  ["of an earlier process with the number of this one", { ...dead, pid: process.pid }],
  ["that says nothing", "{}"],
  ["that is cut off", '{"pid":'],
])("a lock %s is taken over", (_, owner) => {
  leave(owner, { "0123456789ab.0": "half a fi" });
  write("a.ts");
  expect(readdirSync(folder).sort()).toEqual([MANIFEST, "a.ts"]);
});

test("what a killed run left is cleared away although nothing else is to be done", () => {
  write("a.ts");
  leave(dead, { "0123456789ab.0": "half a fi" });
  leave(dead, {}, `.errors-codegen.${NOBODY}-0123456789ab`);
  mkdirSync(join(folder, `.errors-codegen.${NOBODY}-0123456789ac`));
  expect(write("a.ts").changes).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([MANIFEST, "a.ts"]);
});

test("folders of others are not ours to clear away", () => {
  mkdirSync(join(folder, ".errors-codegen.mine"));
  leave({ ...dead, host: "elsewhere" }, {}, ".errors-codegen.7-0123456789ab");
  write("a.ts");
  expect(readdirSync(folder).sort()).toEqual([
    ".errors-codegen.7-0123456789ab",
    MANIFEST,
    ".errors-codegen.mine",
    "a.ts",
  ]);
});

test("a file that a killed run moved to its place is known, and goes when nobody wants it any more", () => {
  write("a.ts");
  const { release } = lock(folder);
  release();
  // killed after the move of b.ts, before that of the manifest
  const files = ["a.ts", "b.ts"].map((path) => ({ path, text: text(path) }));
  const [next] = plan([{ target: "types", folder, files }]).changes.slice(-1);
  leave(dead, { [`0123456789ab.${MANIFEST}`]: next?.text ?? "", "0123456789ab.0": text("b.ts") });
  renameSync(join(folder, LOCK, "0123456789ab.0"), join(folder, "b.ts"));
  write("a.ts");
  expect(readdirSync(folder).sort()).toEqual([MANIFEST, "a.ts"]);
});
