import { describe, expect, it } from "vitest";
import { entries, firstField, list, tagged } from "./read-list.js";
import { text } from "./read-member.js";
import type { Reading } from "./reading.js";

function readRule(value: unknown): Reading | undefined {
  const rule = text(value);
  return rule === undefined ? undefined : { rule };
}

describe("list", () => {
  it.each<[unknown, Reading[] | undefined]>([
    [
      ["a", 7, "b", null],
      [{ rule: "a" }, { rule: "b" }],
    ],
    [[], []],
    ["a", undefined],
    [{ 0: "a", length: 1 }, undefined],
    [undefined, undefined],
  ])("%j", (value, expected) => {
    expect(list(value, readRule)).toEqual(expected);
  });
});

describe("entries", () => {
  const read = (key: string, value: unknown): Reading | undefined => {
    const rule = readRule(value);
    return rule && { ...rule, pointer: `/${key}` };
  };

  it.each<[unknown, Reading[] | undefined]>([
    [{ a: "x", b: 7 }, [{ pointer: "/a", rule: "x" }]],
    [{}, []],
    [["x"], undefined],
    ["x", undefined],
    [null, undefined],
    [JSON.parse('{ "__proto__": "x" }'), [{ pointer: "/__proto__", rule: "x" }]],
    [Object.create({ inherited: "x" }), []],
  ])("%j", (value, expected) => {
    expect(entries(value, read)).toEqual(expected);
  });

  it("flattens an entry of several", () => {
    const readings = entries({ a: ["x", "y"], b: "no list", c: ["z"] }, (_, value) => list(value, readRule));
    expect(readings).toEqual([{ rule: "x" }, { rule: "y" }, { rule: "z" }]);
  });

  it("takes more than a call has room for", () => {
    const many = Array.from({ length: 200_000 }, () => "x");
    expect(entries({ a: many }, (_, value) => list(value, readRule))).toHaveLength(200_000);
  });
});

describe("tagged", () => {
  it("is the first that reads", () => {
    expect(tagged([1, null, "b", "c"], readRule)).toEqual({ rule: "b" });
    expect(tagged([1], readRule)).toBeUndefined();
    expect(tagged({ 0: "a" }, readRule)).toBeUndefined();
  });
});

describe("firstField", () => {
  it("is there if anything of it was read", () => {
    expect(firstField({ pointer: "", rule: undefined })).toEqual([{ pointer: "" }]);
    expect(firstField({ pointer: undefined, params: {} })).toEqual([{ params: {} }]);
    expect(firstField({ pointer: undefined, rule: undefined })).toBeUndefined();
    expect(firstField({})).toBeUndefined();
  });
});
