import { describe, expect, it } from "vitest";
import { array, boolean, json, number, object, text, wireCode } from "./read-member.js";

const readers = { text, number, boolean, object, array, json, wireCode };
type Name = keyof typeof readers;

describe.each<[unknown, Name[]]>([
  ["a", ["text", "json", "wireCode"]],
  ["", ["text", "json", "wireCode"]],
  [7, ["number", "json", "wireCode"]],
  [-1.5, ["number", "json", "wireCode"]],
  [2 ** 53, ["number", "json"]],
  [Number.POSITIVE_INFINITY, ["json"]],
  [Number.NaN, ["json"]],
  [true, ["boolean", "json"]],
  [false, ["boolean", "json"]],
  [null, ["json"]],
  [{ a: 1 }, ["object", "json"]],
  [[1], ["array", "json"]],
  [undefined, []],
  [Object, []],
])("%j", (value, fitting) => {
  it.each(Object.keys(readers) as Name[])("%s", (name) => {
    expect(readers[name](value)).toBe(fitting.includes(name) ? value : undefined);
  });
});
