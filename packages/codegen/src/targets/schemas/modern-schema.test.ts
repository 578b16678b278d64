import { expect, test } from "vitest";
import type { JsonSchema } from "../../catalog/model.js";
import { modernSchema, referredDefinitions } from "./modern-schema.js";

const rows: readonly { what: string; old: JsonSchema; want: JsonSchema }[] = [
  {
    what: "nothing to do",
    old: { type: "string", format: "date-time" },
    want: { type: "string", format: "date-time" },
  },
  { what: "reference", old: { $ref: "#/definitions/A%3CB%3E" }, want: { $ref: "#/$defs/A%3CB%3E" } },
  { what: "reference elsewhere", old: { $ref: "https://x.example" }, want: { $ref: "https://x.example" } },
  {
    what: "definitions",
    old: { definitions: { A: { items: [{}] } } },
    want: { $defs: { A: { prefixItems: [{}] } } },
  },
  {
    what: "tuple",
    old: { items: [{ $ref: "#/definitions/A" }], additionalItems: { items: [{}] } },
    want: { prefixItems: [{ $ref: "#/$defs/A" }], items: { prefixItems: [{}] } },
  },
  {
    what: "closed tuple",
    old: { items: [{}], additionalItems: false },
    want: { prefixItems: [{}], items: false as never },
  },
  {
    what: "list",
    old: { items: { items: [{}] }, additionalItems: false },
    want: { items: { prefixItems: [{}] } },
  },
  {
    what: "dependencies",
    old: { dependencies: { a: ["b"], c: { items: [{}] } } },
    want: { dependentRequired: { a: ["b"] }, dependentSchemas: { c: { prefixItems: [{}] } } },
  },
  {
    what: "within every keyword",
    old: {
      properties: { items: { items: [{}] } },
      anyOf: [{ items: [{}] }],
      not: { items: [{}] },
      additionalProperties: { items: [{}] },
    },
    want: {
      properties: { items: { prefixItems: [{}] } },
      anyOf: [{ prefixItems: [{}] }],
      not: { prefixItems: [{}] },
      additionalProperties: { prefixItems: [{}] },
    },
  },
  {
    what: "values stay",
    old: {
      enum: [{ items: [1] }],
      const: { definitions: {} },
      default: { items: [1] },
      examples: [{ items: [1] }],
    },
    want: {
      enum: [{ items: [1] }],
      const: { definitions: {} },
      default: { items: [1] },
      examples: [{ items: [1] }],
    },
  },
  {
    what: "our own keywords",
    old: { type: "string", redact: true, asType: "integer" },
    want: { type: "string" },
  },
];

test.each(rows)("modernSchema: $what", ({ old, want }) => expect(modernSchema(old)).toEqual(want));

test("modernSchema: booleans", () => expect(modernSchema(false)).toBe(false));

test("referredDefinitions: also those that they refer to, cycles included", () => {
  const definitions: Readonly<Record<string, JsonSchema>> = {
    A: { properties: { b: { $ref: "#/definitions/B%3CA%3E" } } },
    "B<A>": { items: { $ref: "#/definitions/A" } },
    C: {},
  };
  expect(referredDefinitions({ items: [{ $ref: "#/$defs/A" }] }, definitions)).toEqual(["A", "B<A>"]);
  expect(referredDefinitions({ $ref: "#/definitions/missing" }, definitions)).toEqual([]);
});
