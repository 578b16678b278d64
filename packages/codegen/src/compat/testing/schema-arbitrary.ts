import fc from "fast-check";
import type { JsonSchema } from "../../catalog/model.js";

const scalar: fc.Arbitrary<JsonSchema> = fc.oneof(
  fc.constantFrom<JsonSchema>(
    { type: "string" },
    { type: "string", format: "date", maxLength: 10 },
    { type: "integer", minimum: 1 },
    { type: "number" },
    { type: "boolean" },
    { type: "null" },
    { type: ["string", "null"] },
    { const: "x" },
  ),
  fc
    .uniqueArray(fc.constantFrom("x", "y", "z", 1), { minLength: 1, maxLength: 3 })
    .map((values) => ({ enum: values })),
);

const LETTERS = ["p", "k", "q"];

/** An object with one or two constants, which may be those of another one. */
const constantObject: fc.Arbitrary<JsonSchema> = fc
  .record({
    v: fc.constantFrom(1, 2),
    w: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
    strings: fc.subarray(LETTERS),
    required: fc.subarray(["v", "w", ...LETTERS]),
  })
  .map(({ v, w, strings, required }) => {
    const properties: Record<string, JsonSchema> = {
      v: { const: v },
      ...(w === undefined ? {} : { w: { const: w } }),
      ...Object.fromEntries(strings.map((name) => [name, { type: "string" }])),
    };
    return {
      type: "object",
      properties,
      required: required.filter((name) => Object.hasOwn(properties, name)),
    };
  });

/** Unions of objects that share constants: some of these tell the branches apart, some do not. */
export const constantUnion: fc.Arbitrary<JsonSchema & { readonly anyOf: readonly JsonSchema[] }> = fc
  .uniqueArray(constantObject, { minLength: 2, maxLength: 3, selector: (schema) => JSON.stringify(schema) })
  .map((anyOf) => ({ anyOf }));

/** Schemas of the kinds that details are written in, two levels deep. */
export const smallSchema: fc.Arbitrary<JsonSchema> = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    tie("schema").map((items) => ({ type: "array", items })),
    fc
      .tuple(
        fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { maxKeys: 3, noNullPrototype: true }),
        fc.subarray(["a", "b", "c"]),
      )
      .map(([properties, names]) => {
        const required = names.filter((name) => Object.hasOwn(properties, name));
        return { type: "object", properties, required };
      }),
    constantUnion,
    fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
})).schema;
