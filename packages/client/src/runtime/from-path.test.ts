import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBrackets, fromDotted, fromIndexed, fromPointer, fromSegments, fromSteps } from "./from-path.js";

const decoders = { fromPointer, fromDotted, fromIndexed, fromBrackets };

describe.each<[keyof typeof decoders, [string | undefined, string | undefined][]]>([
  [
    "fromPointer",
    [
      ["", ""],
      ["/", "/"],
      ["/a~1b/0/~0", "/a~1b/0/~0"],
      ["a", undefined],
      ["/a~2", undefined],
      ["/~", undefined],
      ["#/a", undefined],
    ],
  ],
  [
    "fromDotted",
    [
      ["", ""],
      ["tags.0.name", "/tags/0/name"],
      ["filter.a/b~c", "/filter/a~1b~0c"],
      ["a.", "/a/"],
      ["__proto__.x", "/__proto__/x"],
    ],
  ],
  [
    "fromIndexed",
    [
      ["", ""],
      ["tags[0].name", "/tags/0/name"],
      ["tags[0][1]", "/tags/0/1"],
      ["[0].name", "/0/name"],
      ["name", "/name"],
      ["a[b]", "/a[b]"],
    ],
  ],
  [
    "fromBrackets",
    [
      ["", ""],
      ["tags[0][name]", "/tags/0/name"],
      ["name", "/name"],
      ["a[b/c]", "/a/b~1c"],
    ],
  ],
])("%s", (name, table) => {
  it.each([...table, [undefined, undefined]])("%j → %j", (path, expected) => {
    expect(decoders[name](path)).toBe(expected);
  });
});

describe("fromSegments", () => {
  it.each<[unknown, string | undefined]>([
    [[], ""],
    [["tags", 0, "name"], "/tags/0/name"],
    [["a/b", "~"], "/a~1b/~0"],
    [["a", null], undefined],
    [["a", 1.5], undefined],
    [[["a"]], undefined],
    ["tags", undefined],
    [{ 0: "a" }, undefined],
    [undefined, undefined],
  ])("%j → %j", (segments, expected) => {
    expect(fromSegments(segments)).toBe(expected);
  });
});

describe("fromSteps", () => {
  it.each<[unknown, string | undefined]>([
    [[], ""],
    [
      [
        { type: "object", key: "tags" },
        { type: "array", key: 0 },
      ],
      "/tags/0",
    ],
    [[{ type: "object" }], undefined],
    [["tags"], undefined],
    [[null], undefined],
    [{ key: "a" }, undefined],
    [undefined, undefined],
  ])("%j → %j", (steps, expected) => {
    expect(fromSteps(steps)).toBe(expected);
  });
});

describe("laws", () => {
  const escaped = (key: string): string => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
  const name = fc.string({ minLength: 1 }).filter((key) => !/[.[\]]/.test(key));

  it("every spelling of a path leads to the same pointer", () => {
    fc.assert(
      fc.property(name, fc.array(fc.oneof(name, fc.nat())), (first, others) => {
        const keys = [first, ...others];
        const pointer = keys.map((key) => escaped(String(key))).join("");
        const indexed = others.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
        expect(fromPointer(pointer)).toBe(pointer);
        expect(fromDotted(keys.join("."))).toBe(pointer);
        expect(fromIndexed(first + indexed)).toBe(pointer);
        expect(fromBrackets(first + others.map((key) => `[${key}]`).join(""))).toBe(pointer);
        expect(fromSegments(keys)).toBe(pointer);
        expect(fromSteps(keys.map((key) => ({ type: "object", key })))).toBe(pointer);
      }),
    );
  });

  it("whatever is read is a JSON Pointer", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const decode of [fromDotted, fromIndexed, fromBrackets]) {
          const pointer = decode(text);
          expect(pointer).toMatch(/^(\/([^/~]|~[01])*)*$/);
          expect(fromPointer(pointer)).toBe(pointer);
        }
      }),
    );
  });
});
