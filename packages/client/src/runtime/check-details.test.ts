import { describe, expect, it } from "vitest";
import { checkDetails } from "./check-details.js";
import type { Check } from "./define-api.js";

describe("a check", () => {
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
  it.each<[Check, string[]]>([
    ["string", ["text"]],
    ["number", ["integer", "fraction"]],
    ["integer", ["integer"]],
    ["boolean", ["yes"]],
    ["null", ["nothing"]],
    ["array", ["list", "mixed"]],
    ["object", ["object", "nested"]],
    ["any", Object.keys(values)],
    [
      ["string", "null"],
      ["text", "nothing"],
    ],
    [[], []],
    [{ enum: ["a", 7, null] }, ["text", "integer", "nothing"]],
    [{ items: "string" }, ["list"]],
    [{ items: ["string", "integer"] }, ["list", "mixed"]],
    [{ members: {} }, ["object", "nested"]],
    [{ members: { a: "integer" } }, ["object"]],
    [{ members: { "a?": "integer", "b?": "string" } }, ["object"]],
    [{ members: { a: { members: { b: "string" } } } }, ["nested"]],
    [{ members: { toString: "any" } } as unknown as Check, []],
  ])("%j", (check, fitting) => {
    const names = Object.keys(values).filter((name) => checkDetails(values, { [name]: check }).valid);
    expect(names).toEqual(fitting);
  });
});

describe("checkDetails", () => {
  const checks: Record<string, Check> = { limit: "integer", "unit?": "string" };

  it.each<[string, Record<string, unknown>, Record<string, unknown>, boolean]>([
    ["all there", { limit: 5, unit: "MB" }, { limit: 5, unit: "MB" }, true],
    ["an optional one missing", { limit: 5 }, { limit: 5 }, true],
    ["an optional one wrong", { limit: 5, unit: 7 }, { limit: 5 }, true],
    ["a required one missing", { unit: "MB" }, { unit: "MB" }, false],
    ["a required one wrong", { limit: "5", unit: "MB" }, { unit: "MB" }, false],
    ["unknown ones", { limit: 5, more: [1] }, { limit: 5, more: [1] }, true],
    ["unknown ones beside a wrong one", { limit: 5, unit: 7, more: 1 }, { limit: 5, more: 1 }, true],
  ])("%s", (_, details, kept, valid) => {
    expect(checkDetails(details, checks)).toEqual({ details: kept, valid });
  });

  it("looks at own members only", () => {
    const details = Object.create({ limit: 5 });
    expect(checkDetails(details, checks).valid).toBe(false);
    expect(checkDetails({}, { constructor: "any" } as Record<string, Check>).valid).toBe(false);
  });
});
