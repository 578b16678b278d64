import fc from "fast-check";
import { expect, test } from "vitest";
import { printJsonFile, sharedValue } from "./json-file.js";

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

test("a value that many files have is printed the same everywhere", () => {
  const limits = { type: "array", items: { type: "object", properties: { limit: { type: "integer" } } } };
  const wrapped = (inner: object) => ({
    a: inner,
    longerKey: inner,
    deep: { deeper: { a: inner } },
    list: [inner],
  });
  const whole = printJsonFile(wrapped(limits));
  const shared = sharedValue(structuredClone(limits));
  expect(printJsonFile(wrapped(shared))).toBe(whole);
  expect(printJsonFile(wrapped(shared))).toBe(whole);
});

test("a line holds values, and lists of values, no more", () => {
  const value = {
    one: [[1, 2], [3]],
    two: { a: [1, "b"], c: null },
    three: { a: [[1]] },
    four: [{}],
    five: [undefined, 1],
    six: {},
  };
  expect(printJsonFile(value)).toBe(`{
  "one": [[1, 2], [3]],
  "two": { "a": [1, "b"], "c": null },
  "three": {
    "a": [[1]]
  },
  "four": [
    {}
  ],
  "five": [null, 1],
  "six": {}
}
`);
});
