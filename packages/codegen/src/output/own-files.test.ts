import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { OutputError } from "./output-error.js";
import { readOwnFile, writeOwnFiles } from "./own-files.js";

test("a new file is written, with its folders, and nothing else is left", () => {
  const folder = temporaryFolder({});
  writeOwnFiles([{ path: join(folder, "a/b/c.yaml"), text: "new", before: undefined }]);
  expect(readOwnFile(join(folder, "a/b/c.yaml"))).toBe("new");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["c.yaml"]);
});

test("a file that is as it was is replaced", () => {
  const path = join(temporaryFolder({ "c.json": "old" }), "c.json");
  writeOwnFiles([{ path, text: "new", before: readOwnFile(path) }]);
  expect(readFileSync(path, "utf8")).toBe("new");
});

describe("what somebody else has written meanwhile stays", () => {
  test.each([
    ["a file where there was none", undefined, /is there already/],
    ["a changed file", "old", /was changed at the same time/],
  ])("%s", (_, before, says) => {
    const folder = temporaryFolder({ "c.json": "theirs" });
    const path = join(folder, "c.json");
    expect(() => writeOwnFiles([{ path, text: "new", before }])).toThrow(says);
    expect(readFileSync(path, "utf8")).toBe("theirs");
    expect(readdirSync(folder)).toEqual(["c.json"]);
  });
});

test("a link is not followed", () => {
  const folder = temporaryFolder({ "real.json": "old" });
  symlinkSync(join(folder, "real.json"), join(folder, "package.json"));
  expect(() => readOwnFile(join(folder, "package.json"))).toThrow(/is a symbolic link/);
});

test("a link among the folders is not followed either", () => {
  const folder = temporaryFolder({ "real/package.json": "old" });
  symlinkSync(join(folder, "real"), join(folder, "link"));
  expect(() => readOwnFile(join(folder, "link/package.json"))).toThrow(/is a symbolic link/);
});

test("a folder that cannot be made is said", () => {
  const folder = temporaryFolder({ a: "a file" });
  writeFileSync(join(folder, "b"), "");
  expect(() => writeOwnFiles([{ path: join(folder, "a/b.yaml"), text: "", before: undefined }])).toThrow(
    OutputError,
  );
});
