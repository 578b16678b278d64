import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../model.js";
import { isNarrower } from "./narrower-schema.js";

const definitions: Record<string, JsonSchema> = {
  Limit: { type: "integer", minimum: 1 },
  Tree: {
    type: "object",
    properties: { children: { type: "array", items: { $ref: "#/definitions/Tree" } } },
  },
};

const ajv = new Ajv({ strict: false });
const narrower = (narrow: JsonSchema, wide: JsonSchema): boolean =>
  isNarrower(narrow, wide, { definitions, check: (schema) => ({ validate: ajv.compile(schema) }) });

const STRINGS = { type: "array", items: { type: "string" } } as const;
const PLACE = { type: "object", properties: { x: { type: "number" } }, required: ["x"] } as const;

describe("isNarrower", () => {
  it.each<[JsonSchema, JsonSchema]>([
    [{ type: "string" }, { type: "string" }],
    [
      { type: "string", description: "one" },
      { type: "string", title: "other" },
    ],
    [{ type: "string" }, {}],
    [{ type: "integer" }, { type: "number" }],
    [{ type: "string" }, { type: ["string", "null"] }],
    [{ type: "string", format: "date" }, { type: "string" }],
    [
      { type: "number", minimum: 2, maximum: 3 },
      { type: "number", minimum: 1, maximum: 3 },
    ],
    [{ enum: ["a"] }, { enum: ["a", "b"] }],
    [{ const: "a" }, { type: "string", maxLength: 1 }],
    [{ type: "string", enum: ["a"] }, { type: "string" }],
    [{ type: "integer" }, { anyOf: [{ type: "string" }, { type: "number" }] }],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: ["string", "null"] }],
    [
      { type: "number", multipleOf: 4 },
      { type: "number", multipleOf: 2 },
    ],
    [{ ...STRINGS, maxItems: 2 }, STRINGS],
    [{ ...PLACE, required: ["x", "y"] }, PLACE],
    [{ ...PLACE, properties: { x: { type: "integer" }, y: {} } }, PLACE],
    [
      { ...PLACE, additionalProperties: false },
      { ...PLACE, additionalProperties: false },
    ],
    [{ $ref: "#/definitions/Limit" }, { type: "number" }],
    [{ $ref: "#/definitions/Tree" }, { type: "object", properties: { children: { type: "array" } } }],
  ])("%j is within %j", (narrow, wide) => {
    expect(narrower(narrow, wide)).toBe(true);
  });

  it.each<[JsonSchema, JsonSchema]>([
    [{ type: "number" }, { type: "integer" }],
    [{}, { type: "string" }],
    [{ type: ["string", "null"] }, { type: "string" }],
    [{ type: "string" }, { type: "string", format: "date" }],
    [{ type: "number" }, { type: "number", minimum: 1 }],
    [
      { type: "number", minimum: 0 },
      { type: "number", minimum: 1 },
    ],
    [{ enum: ["a", "b"] }, { enum: ["a"] }],
    [{ type: "string" }, { enum: ["a"] }],
    [{ type: "string" }, { anyOf: [{ type: "string" }, { type: "null" }], enum: ["a"] }],
    [{ type: "string" }, { anyOf: [{ type: "string" }], oneOf: [{ type: "null" }] }],
    [{ const: 1 }, { type: "string" }],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "string" }],
    [{ type: "array" }, STRINGS],
    [{ type: "array", items: { type: "number" } }, STRINGS],
    [{ type: "object" }, PLACE],
    [{ ...PLACE, properties: { x: { type: "string" } } }, PLACE],
    [PLACE, { ...PLACE, additionalProperties: false }],
    [
      { ...PLACE, properties: { ...PLACE.properties, y: {} }, additionalProperties: false },
      { ...PLACE, additionalProperties: false },
    ],
    [
      { type: "string", pattern: "^a" },
      { type: "string", pattern: "^b" },
    ],
  ])("%j is not within %j", (narrow, wide) => {
    expect(narrower(narrow, wide)).toBe(false);
  });

  it("never says so of a schema that allows more", () => {
    const value = fc.oneof(
      fc.integer({ min: -2, max: 6 }),
      fc.constantFrom("a", "b", null, true),
      fc.double(),
    );
    fc.assert(
      fc.property(schemas, schemas, value, (narrow, wide, sample) => {
        if (!narrower(narrow, wide) || !ajv.validate(narrow, sample)) return;
        expect(ajv.validate(wide, sample)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const bound = fc.integer({ min: 0, max: 4 });
const simple: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.record({ type: fc.constantFrom("string", "integer", "number", "boolean", "null") }),
  fc.record({ type: fc.constantFrom("integer", "number"), minimum: bound }),
  fc.record({ type: fc.constant("number"), maximum: bound, minimum: bound }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom("a", "b", 1, 2, null), { minLength: 1 }) }),
  fc.constant({}),
);
const schemas: fc.Arbitrary<JsonSchema> = fc.oneof(
  simple,
  fc.record({ anyOf: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
);
