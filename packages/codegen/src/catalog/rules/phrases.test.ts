import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { listed, shown } from "./phrases.js";

describe("shown", () => {
  it.each([
    [{ type: "integer", minimum: 1 }, "{ type: integer, minimum: 1 }"],
    [{ enum: ["a", "true", 7] }, '{ enum: [a, "true", 7] }'],
    [{ $ref: "#/definitions/Place" }, '{ $ref: "#/definitions/Place" }'],
    [{}, "{}"],
    ["never", "never"],
    ["", '""'],
    ["a: b", '"a: b"'],
    [null, "null"],
  ])("%j", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("is YAML for the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (drawn) => {
        // what JSON can tell: no -0
        const value = JSON.parse(JSON.stringify(drawn));
        const text = shown(value);
        if (text.endsWith("…") || text.includes("__proto__")) return;
        expect(load(text)).toEqual(value);
      }),
    );
  });

  it("is short", () => {
    expect(shown("x".repeat(100))).toHaveLength(80);
  });
});

describe("listed", () => {
  it("counts what does not fit", () => {
    expect(listed(["a", "b"])).toBe("`a`, `b`");
    expect(listed(["a", "b", "c", "d", "e", "f", "g", "h"])).toBe("`a`, `b`, `c`, `d`, `e`, `f` and 2 more");
  });
});
