import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { readJson } from "./json-syntax.js";

test.each([
  ['{"a": 1}', false],
  ['{"a": {"a": {"a": 1}}, "b": [{"a": 1}, {"a": 1}]}', false],
  ['{"a": "1", "b": ":\\":", ":\\\\": [":", "\\\\\\":"]}', false],
  ['{"__proto__": 1, "constructor": 2}', false],
  ['{"a": 1, "a": 1}', true],
  ['{"a": 1, "\\u0061": 1}', true],
  ['[[{"x": {"b": 1, "a": 2, "b": 3}}]]', true],
  ['{"__proto__": 1, "__proto__": 1}', true],
])("%s: twice %j", (text, twice) => expect(readJson(text)).toMatchObject({ twice }));

test("any JSON is read as YAML would be, and has no key twice", () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, "\t"), (given, indent) => {
      const text = JSON.stringify(given, undefined, indent);
      expect(readJson(text)).toEqual({ value: load(text) ?? null, twice: false });
    }),
  );
});
