import { expect, test } from "vitest";
import { literalText } from "./literal-text.js";

const value = { id: 7, names: ["a", "b"], none: undefined, "x-y": {} };
const LINE = '{ id: 7, names: ["a", "b"], "x-y": {} }';

test("a value that fits stays on one line", () => {
  expect(literalText(value, { width: LINE.length })).toBe(LINE);
  expect(literalText(value, { width: LINE.length + 6, indent: 4, before: 2 })).toBe(LINE);
  expect(literalText("a text of any length", { width: 3 })).toBe('"a text of any length"');
});

test("else each member has a line, behind the indent", () => {
  const lines = ["{", "    id: 7,", '    names: ["a", "b"],', '    "x-y": {},', "  }"];
  expect(literalText(value, { width: LINE.length + 1, indent: 2 })).toBe(lines.join("\n"));
});

test("the key counts for the line of a member, and so does its comma", () => {
  const fields = { fields: [{ rule: "required" }] };
  const line = '  fields: [{ rule: "required" }],';
  expect(literalText(fields, { width: line.length })).toBe(`{\n${line}\n}`);
  expect(literalText(fields, { width: line.length - 1 })).toBe(
    '{\n  fields: [\n    { rule: "required" },\n  ],\n}',
  );
});
