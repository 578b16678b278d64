import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../model.js";
import { isScalar, resolved } from "./schema-facts.js";

const definitions: Record<string, JsonSchema> = {
  Unit: { enum: ["item", "user"] },
  Same: { $ref: "#/definitions/Unit" },
  Circle: { $ref: "#/definitions/Circle" },
};

describe("isScalar", () => {
  it.each<[JsonSchema, boolean]>([
    [{ type: "string" }, true],
    [{ type: ["integer", "boolean"] }, true],
    [{ enum: ["a", 1] }, true],
    [{ const: "a" }, true],
    [{ anyOf: [{ type: "string" }, { type: "number" }] }, true],
    [{ allOf: [{ type: "string" }, { minLength: 1 }] }, true],
    [{ $ref: "#/definitions/Same" }, true],
    [{ type: ["string", "null"] }, false],
    [{ type: "object" }, false],
    [{ enum: ["a", null] }, false],
    [{ anyOf: [{ type: "string" }, { type: "array" }] }, false],
    [{ $ref: "#/definitions/Circle" }, false],
    [{ $ref: "#/definitions/Unknown" }, false],
    [{ $ref: "#/definitions/%" }, false],
    [{}, false],
  ])("%j: %s", (schema, scalar) => {
    expect(isScalar(schema, definitions)).toBe(scalar);
  });
});

describe("resolved", () => {
  it("follows references, and stops in a circle", () => {
    expect(resolved({ $ref: "#/definitions/Same" }, definitions)).toEqual({ enum: ["item", "user"] });
    expect(resolved({ $ref: "#/definitions/Circle" }, definitions)).toEqual({ $ref: "#/definitions/Circle" });
  });
});
