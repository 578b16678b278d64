import { describe, expect, it } from "vitest";
import {
  isAnyOf,
  isAnything,
  isBoolean,
  isInteger,
  isList,
  isListOf,
  isNull,
  isNumber,
  isObject,
  isObjectOf,
  isOneOf,
  isText,
} from "./checks.js";
import type { Check } from "./define-api.js";

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
    ["isText", isText, ["text"]],
    ["isNumber", isNumber, ["integer", "fraction"]],
    ["isInteger", isInteger, ["integer"]],
    ["isBoolean", isBoolean, ["yes"]],
    ["isNull", isNull, ["nothing"]],
    ["isList", isList, ["list", "mixed"]],
    ["isObject", isObject, ["object", "nested"]],
    ["isAnything", isAnything, Object.keys(values)],
    ["a text or null", isAnyOf(isText, isNull), ["text", "nothing"]],
    ["none of no types", isAnyOf(), []],
    ["one of some values", isOneOf("a", 7, null), ["text", "integer", "nothing"]],
    ["a list of texts", isListOf(isText), ["list"]],
    ["a list of both", isListOf(isAnyOf(isText, isInteger)), ["list", "mixed"]],
    ["an object of anything", isObjectOf({}), ["object", "nested"]],
    ["an object with a number", isObjectOf({ a: isInteger }), ["object"]],
    ["an object that may have more", isObjectOf({ "a?": isInteger, "b?": isText }), ["object"]],
    ["an object in an object", isObjectOf({ a: isObjectOf({ b: isText }) }), ["nested"]],
    ["an object with what all inherit", isObjectOf({ toString: isAnything } as Record<string, Check>), []],
  ])("%s", (_, check, fitting) => {
    expect(Object.keys(values).filter((name) => check(values[name]))).toEqual(fitting);
  });
});
