import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFile } from "./cache.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("who reads a file while it is written finds the old or the new one, whole", () => {
  const file = join(folder, "a.json");
  keepFile(file, "old");
  const reading = openSync(file, "r");
  keepFile(file, "new");
  expect(readFileSync(reading, "utf8")).toBe("old");
  closeSync(reading);
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test("a file that does not change keeps its time", () => {
  const file = join(folder, "a.json");
  keepFile(file, "same");
  const { ino } = statSync(file);
  keepFile(file, "same");
  expect(statSync(file).ino).toBe(ino);
});
