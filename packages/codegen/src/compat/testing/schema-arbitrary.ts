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
    fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((anyOf) => ({ anyOf })),
  ),
})).schema;
