import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSegments } from "../../runtime/path.js";
import { below, cutPointer, toPointer } from "./pointer.js";

const cyclic: unknown[] = ["a"];
cyclic.push(cyclic, "b");

describe("toPointer", () => {
  test.each<[string, readonly unknown[], string]>([
    ["the whole document", [], ""],
    ["names and indexes", ["items", 0, "email"], "/items/0/email"],
    ["escapes (RFC 6901, section 3)", ["a/b", "m~n", "~1"], "/a~1b/m~0n/~01"],
    ["an empty name", ["", "a"], "//a"],
    ["a name like any other", ["__proto__", "constructor"], "/__proto__/constructor"],
    ["a big key", [12345678901234567890n], "/12345678901234567890"],
    ["a symbol ends it", ["a", Symbol("b"), "c"], "/a"],
    ["an object ends it", ["a", { b: 1 }, "c"], "/a"],
    ["so does a path in itself", cyclic, "/a"],
    ["so does a hole", ["a", undefined, "c"], "/a"],
    ["so does a name too long", ["a", "x".repeat(3_000), "c"], "/a"],
  ])("%s", (_, path, expected) => {
    expect(toPointer(path)).toBe(expected);
  });

  test("is the pointer of its steps", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 10 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (path) => {
        expect(toSegments(toPointer(path)).map(String)).toEqual(path);
      }),
    );
  });
});

describe("cutPointer", () => {
  test("leaves what toPointer makes", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 100 }), (path) => {
        const pointer = toPointer(path);
        expect(cutPointer(pointer)).toBe(pointer);
      }),
    );
  });

  test.each<[string, string, string]>([
    ["too deep", "/a".repeat(100), "/a".repeat(64)],
    ["too long", `/a/${"x".repeat(3_000)}`, "/a"],
    ["too long at once", `/${"x".repeat(3_000)}`, ""],
    ["no pointer at all", "x".repeat(3_000), ""],
  ])("%s", (_, pointer, expected) => {
    expect(cutPointer(pointer)).toBe(expected);
  });
});

test("a step more", () => {
  expect(below(below("", "a/b"), "~")).toBe("/a~1b/~0");
});
