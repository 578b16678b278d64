import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../model.js";
import { isPlain, surelyFits } from "./plain-schema.js";

const ajv = new Ajv({ strict: false, logger: false, validateSchema: false, addUsedSchema: false });

function compiles(schema: JsonSchema): boolean {
  try {
    return ajv.validateSchema(schema) === true && ajv.compile(schema) !== undefined;
  } catch {
    return false;
  }
}

const scalar = fc.oneof(
  fc.string(),
  fc.integer({ min: -5, max: 5 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);

/** Now and then something that is wrong. */
function mostly<T>(right: fc.Arbitrary<T>, ...wrong: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
}

/** Schemas whose parts are such schemas. */
function schemaOf(part: fc.Arbitrary<unknown>): fc.Arbitrary<JsonSchema> {
  const number = mostly(fc.integer({ min: -2, max: 2 }), "1", Number.NaN);
  const amount = mostly(fc.nat(3), -1, 1.5, "1");
  const keywords = {
    type: mostly(fc.constantFrom("string", "number", "integer", "boolean", "null"), "numbr", ["string"]),
    title: mostly(fc.constant("T"), 1),
    minimum: number,
    exclusiveMaximum: number,
    minLength: amount,
    maxItems: amount,
    multipleOf: mostly(fc.constantFrom(1, 0.5), 0, -1),
    pattern: mostly(fc.constantFrom("^a", "\\p{L}", "a|b"), "(", "\\-"),
    enum: mostly(fc.array(scalar, { minLength: 1, maxLength: 3 }), []),
    const: scalar,
    required: mostly(fc.constant(["a"]), ["a", "a"], [1]),
    properties: mostly(fc.dictionary(fc.constantFrom("a", "__proto__"), part, { maxKeys: 2 }), []),
    items: mostly(part, "text", null),
    anyOf: mostly(fc.array(part, { minLength: 1, maxLength: 2 }), []),
  };
  const some = fc.subarray(Object.keys(keywords), { maxLength: 3 });
  return some.chain((names) =>
    fc.record(Object.fromEntries(names.map((name) => [name, keywords[name as keyof typeof keywords]]))),
  );
}

const anySchema = schemaOf(schemaOf(mostly(fc.constantFrom<unknown>({}, true, false), "text")));

describe("isPlain", () => {
  test.each<[JsonSchema, boolean]>([
    [{ type: "string", format: "date-time", description: "When." }, true],
    [{ type: "integer", minimum: 1 }, true],
    [{ type: "array", items: { type: "object", properties: { a: { enum: ["x"] } }, required: ["a"] } }, true],
    [{ type: "numbr" }, false],
    [{ type: "string", pattern: "(" }, false],
    [{ type: "integer", minimum: "1" } as unknown as JsonSchema, false],
    [{ type: "string", description: 1 } as unknown as JsonSchema, false],
    [{ enum: [] }, false],
    [{ $ref: "#/definitions/A" }, false],
  ])("%j: %s", (schema, plain) => expect(isPlain(schema)).toBe(plain));

  test("what is plain compiles", () => {
    fc.assert(
      fc.property(anySchema, (schema) => {
        expect(!isPlain(schema) || compiles(schema)).toBe(true);
      }),
    );
  });
});

describe("surelyFits", () => {
  test.each<[JsonSchema, unknown, boolean]>([
    [{ type: "string", description: "D" }, "a", true],
    [{ type: "integer", minimum: 1, maximum: 3 }, 3, true],
    [{ enum: ["a", "b"] }, "b", true],
    [{ type: "integer", minimum: 1 }, 0, false],
    [{ type: "string" }, 1, false],
    [{ type: "string", format: "email" }, "a", false],
    [{ type: "object" }, {}, false],
  ])("%j %j: %s", (schema, value, fits) => expect(surelyFits(schema, value)).toBe(fits));

  test("what surely fits is valid", () => {
    fc.assert(
      fc.property(anySchema, scalar, (schema, value) => {
        expect(!surelyFits(schema, value) || ajv.validate(schema, value)).toBe(true);
      }),
    );
  });
});
