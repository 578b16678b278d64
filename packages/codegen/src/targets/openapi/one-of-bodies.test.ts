import { expect, test } from "vitest";
import type { JsonSchema } from "../../catalog/model.js";
import { oneOfBodies } from "./one-of-bodies.js";

const object = (properties: Record<string, JsonSchema>, ...required: string[]): JsonSchema => ({
  type: "object",
  properties,
  required,
});
const list = (...prefixItems: JsonSchema[]): JsonSchema => ({ type: "array", prefixItems, minItems: 1 });
const a = { const: "a" };
const b = { const: "b" };
const references = [{ $ref: "#1" }, { $ref: "#2" }];

const rows: readonly { what: string; schemas: readonly JsonSchema[]; want: object }[] = [
  { what: "the only one", schemas: [object({})], want: { $ref: "#1" } },
  {
    what: "a text right in the body",
    schemas: [
      object({ v: { const: 1 }, code: a }, "v", "code"),
      object({ v: { const: 1 }, code: b }, "v", "code"),
    ],
    want: { oneOf: references, discriminator: { propertyName: "code", mapping: { a: "#1", b: "#2" } } },
  },
  {
    what: "in each of its variants",
    schemas: [
      { anyOf: [object({ code: a }, "code"), object({ code: a, x: {} }, "code", "x")] },
      object({ code: b }, "code"),
    ],
    want: { oneOf: references, discriminator: { propertyName: "code", mapping: { a: "#1", b: "#2" } } },
  },
  {
    what: "not in each of its variants",
    schemas: [{ anyOf: [object({ code: a }, "code"), object({ x: {} }, "x")] }, object({ code: b }, "code")],
    want: { anyOf: references },
  },
  {
    what: "numbers",
    schemas: [object({ no: { const: 1 } }, "no"), object({ no: { const: 2 } }, "no")],
    want: { oneOf: references },
  },
  {
    what: "deeper",
    schemas: [object({ e: object({ c: a }, "c") }, "e"), object({ e: object({ c: b }, "c") }, "e")],
    want: { oneOf: references },
  },
  {
    what: "in a list",
    schemas: [list(object({ c: a }, "c")), list(object({ c: b }, "c"))],
    want: { oneOf: references },
  },
  { what: "optional", schemas: [object({ code: a }), object({ code: b })], want: { anyOf: references } },
  {
    what: "the same",
    schemas: [object({ code: a }, "code"), object({ code: a, x: {} }, "code")],
    want: { anyOf: references },
  },
];

test.each(rows)("$what", ({ schemas, want }) => {
  expect(oneOfBodies(schemas.map((schema, index) => ({ schema, $ref: `#${index + 1}` })))).toEqual(want);
});
