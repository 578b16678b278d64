import fc from "fast-check";
import { expect, test } from "vitest";
import { printJsonFile } from "./json-file.js";

test("reads well", () => {
  const value = {
    a: [1, "two", null],
    b: {},
    c: [],
    d: [{ e: true, f: [1] }],
    g: { h: { i: 1 } },
    j: undefined,
  };
  expect(printJsonFile(value)).toBe(`{
  "a": [1, "two", null],
  "b": {},
  "c": [],
  "d": [
    { "e": true, "f": [1] }
  ],
  "g": {
    "h": { "i": 1 }
  }
}
`);
});

test("the root has a line per member", () => {
  expect(printJsonFile({ a: 1 })).toBe('{\n  "a": 1\n}\n');
  expect(printJsonFile([])).toBe("[]\n");
  expect(printJsonFile("text")).toBe('"text"\n');
  expect(printJsonFile(undefined)).toBe("null\n");
});

test("what does not fit a line has a line per element", () => {
  const list = Array.from({ length: 3 }, (_, index) => `${index}`.repeat(40));
  expect(printJsonFile({ list }).split("\n")).toHaveLength(8);
  expect(printJsonFile({ list: { ...list } }).split("\n")).toHaveLength(8);
});

test("is the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(printJsonFile(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
