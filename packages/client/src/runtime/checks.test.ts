import { describe, expect, it } from "vitest";
import { optional, ownMember, required } from "./check-details.js";
import {
  type Check,
  fits,
  isAnyOf,
  isAnything,
  isList,
  isListOf,
  isNull,
  isObject,
  isObjectOf,
  isOneOf,
} from "./checks.js";

const values: Record<string, unknown> = {
  text: "a",
  integer: 7,
  fraction: 1.5,
  yes: true,
  nothing: null,
  list: ["a"],
  mixed: ["a", 1],
  object: { a: 1 },
  nested: { a: { b: "x" } },
};

describe("a check", () => {
  it.each<[string, Check, string[]]>([
    ["a text", "string", ["text"]],
    ["a number", "number", ["integer", "fraction"]],
    ["an integer", "integer", ["integer"]],
    ["a truth value", "boolean", ["yes"]],
    ["isNull", isNull, ["nothing"]],
    ["isList", isList, ["list", "mixed"]],
    ["isObject", isObject, ["object", "nested"]],
    ["isAnything", isAnything, Object.keys(values)],
    ["a text or null", isAnyOf("string", isNull), ["text", "nothing"]],
    ["none of no types", isAnyOf(), []],
    ["one of some values", isOneOf("a", 7, null), ["text", "integer", "nothing"]],
    ["a list of texts", isListOf("string"), ["list"]],
    ["a list of some values", isListOf(isOneOf("a", 1)), ["list", "mixed"]],
    ["a list of both", isListOf(isAnyOf("string", "integer")), ["list", "mixed"]],
    ["an object of anything", isObjectOf(() => true), ["object", "nested"]],
    ["an object with a number", isObjectOf(({ a }) => required(a, "integer")), ["object"]],
    [
      "an object that may have more",
      isObjectOf(({ a, b }) => optional(a, "integer") && optional(b, "string")),
      ["object"],
    ],
    [
      "an object in an object",
      isObjectOf(({ a }) =>
        required(
          a,
          isObjectOf(({ b }) => required(b, "string")),
        ),
      ),
      ["nested"],
    ],
    [
      "an object with what all inherit",
      isObjectOf((value) => required(ownMember(value, "toString"), isAnything)),
      [],
    ],
  ])("%s", (_, check, fitting) => {
    expect(Object.keys(values).filter((name) => fits(values[name], check))).toEqual(fitting);
  });
});
