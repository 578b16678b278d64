import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../catalog/model.js";
import { definitionName, printDefinition, printInterface, printType, typeName } from "./typescript-type.js";

const rows: readonly { what: string; schema: JsonSchema | boolean; want: string }[] = [
  { what: "anything", schema: {}, want: "unknown" },
  { what: "true", schema: true, want: "unknown" },
  { what: "nothing", schema: false, want: "never" },
  { what: "text", schema: { type: "string", format: "date-time" }, want: "string" },
  { what: "number", schema: { type: "number" }, want: "number" },
  { what: "integer", schema: { type: "integer", minimum: 1 }, want: "number" },
  { what: "boolean", schema: { type: "boolean" }, want: "boolean" },
  { what: "null", schema: { type: "null" }, want: "null" },
  { what: "nullable", schema: { type: ["string", "null"] }, want: "string | null" },
  { what: "same type twice", schema: { type: ["integer", "number"] }, want: "number" },
  { what: "enum", schema: { enum: ["a", 'b"', 1, true, null] }, want: '"a" | "b\\"" | 1 | true | null' },
  { what: "enum of one", schema: { type: "string", enum: ["a"] }, want: '"a"' },
  { what: "const", schema: { const: "x" }, want: '"x"' },
  { what: "const null", schema: { const: null }, want: "null" },
  { what: "const object", schema: { const: { a: [1, "x"] } }, want: '{ readonly a: readonly [1, "x"] }' },
  { what: "list", schema: { type: "array", items: { type: "string" } }, want: "readonly string[]" },
  { what: "list of anything", schema: { type: "array" }, want: "readonly unknown[]" },
  {
    what: "list of lists",
    schema: { type: "array", items: { type: "array", items: { type: "number" } } },
    want: "readonly (readonly number[])[]",
  },
  {
    what: "list of a union",
    schema: { type: "array", items: { type: ["string", "number"] } },
    want: "readonly (string | number)[]",
  },
  {
    what: "tuple",
    schema: { type: "array", items: [{ type: "string" }, { type: "number" }], minItems: 2, maxItems: 2 },
    want: "readonly [string, number]",
  },
  {
    what: "tuple, not whole",
    schema: {
      type: "array",
      prefixItems: [{ type: "string" }, { type: ["number", "null"] }],
      minItems: 1,
      items: false as never,
    },
    want: "readonly [string, (number | null)?]",
  },
  {
    what: "tuple with more",
    schema: { type: "array", items: [{ type: "string" }], minItems: 1, additionalItems: { type: "boolean" } },
    want: "readonly [string, ...boolean[]]",
  },
  {
    what: "object",
    schema: {
      type: "object",
      properties: { a: { type: "string" }, "b-c": { type: "number" } },
      required: ["a"],
    },
    want: '{ readonly a: string; readonly "b-c"?: number }',
  },
  { what: "any object", schema: { type: "object" }, want: "{ readonly [member: string]: unknown }" },
  {
    what: "empty object",
    schema: { type: "object", additionalProperties: false },
    want: "{ readonly [member: string]: never }",
  },
  {
    what: "map",
    schema: { type: "object", additionalProperties: { type: "number" } },
    want: "{ readonly [member: string]: number }",
  },
  {
    what: "members and a map",
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "number" },
    },
    want: "{ readonly a?: string; readonly [member: string]: number | string | undefined }",
  },
  {
    what: "pattern map",
    schema: { patternProperties: { "^x": { type: "null" } }, type: "object" },
    want: "{ readonly [member: string]: null }",
  },
  { what: "implied object", schema: { properties: { a: true as never } }, want: "{ readonly a?: unknown }" },
  { what: "implied list", schema: { items: { type: "string" } }, want: "readonly string[]" },
  { what: "definition", schema: { $ref: "#/definitions/Limit" }, want: "Limit" },
  { what: "definition of 2020-12", schema: { $ref: "#/$defs/Limit" }, want: "Limit" },
  { what: "generic definition", schema: { $ref: "#/definitions/Page%3CLimit%3E" }, want: "Page_Limit_" },
  {
    what: "list of definitions",
    schema: { type: "array", items: { $ref: "#/definitions/A" } },
    want: "readonly A[]",
  },
  { what: "reference elsewhere", schema: { $ref: "https://x.example/y.json" }, want: "unknown" },
  { what: "anyOf", schema: { anyOf: [{ type: "string" }, { $ref: "#/definitions/A" }] }, want: "string | A" },
  { what: "oneOf with anything", schema: { oneOf: [{ type: "string" }, {}] }, want: "unknown" },
  {
    what: "allOf",
    schema: {
      allOf: [{ $ref: "#/definitions/A" }, { anyOf: [{ $ref: "#/definitions/B" }, { type: "null" }] }],
    },
    want: "A & (B | null)",
  },
  {
    what: "members and alternatives",
    schema: { type: "object", properties: { a: { type: "string" } }, anyOf: [{ $ref: "#/definitions/B" }] },
    want: "{ readonly a?: string } & B",
  },
  {
    what: "list of an intersection",
    schema: { items: { allOf: [{ $ref: "#/definitions/A" }, { $ref: "#/definitions/B" }] } },
    want: "readonly (A & B)[]",
  },
  { what: "keywords without a type", schema: { not: { type: "string" }, if: {} }, want: "unknown" },
];

test.each(rows)("printType: $what", ({ schema, want }) => expect(printType(schema)).toBe(want));

test("printType: a long union within another one", () => {
  const words = ["first", "second", "third"].map((word) => word.repeat(8));
  expect(printType({ anyOf: [{ type: "null" }, { enum: words }] })).toBe(
    ["null", ...words.map((word) => `"${word}"`)].map((text) => `\n  | ${text}`).join(""),
  );
});

test("printType: comments and nesting make more lines", () => {
  const schema: JsonSchema = {
    type: "object",
    properties: {
      window: {
        type: "object",
        description: "Where it counts.",
        properties: { start: { type: "string", format: "date-time" } },
      },
    },
  };
  expect(printType(schema)).toBe(`{
  /** Where it counts. */
  readonly window?: {
    /** Format: \`date-time\`. */
    readonly start?: string;
  };
}`);
});

test("printInterface", () => {
  const planets = [
    "mercury",
    "venus",
    "earth",
    "mars",
    "jupiter",
    "saturn",
    "uranus",
    "neptune",
    "pluto",
    "sun",
    "moon",
  ];
  const members = [
    {
      name: "limit",
      required: true,
      redact: false,
      schema: { type: "integer", minimum: 1, maximum: 10, description: "How many." },
    },
    {
      name: "unit-name",
      required: false,
      redact: false,
      schema: { type: "string", deprecated: true, maxLength: 8 },
    },
    { name: "planet", required: false, redact: false, schema: { enum: planets } },
  ];
  expect(printInterface("QuotaDetails", members, "Details of `quota`.\n\n@internal */")).toBe(`/**
 * Details of \`quota\`.
 *
 * \\@internal *\\/
 */
export interface QuotaDetails {
  /**
   * How many.
   * An integer. At least 1, at most 10.
   */
  readonly limit: number;
  /**
   * At most 8 characters.
   * @deprecated
   */
  readonly "unit-name"?: string;
  readonly planet?:
    | "mercury"
    | "venus"
    | "earth"
    | "mars"
    | "jupiter"
    | "saturn"
    | "uranus"
    | "neptune"
    | "pluto"
    | "sun"
    | "moon";
}
`);
});

describe("printDefinition", () => {
  test("an object is an interface", () => {
    const schema = {
      type: "object",
      description: "A window.",
      properties: { start: { type: "string" } },
      required: ["start"],
    };
    expect(printDefinition("Window", schema)).toBe(
      "/** A window. */\nexport interface Window {\n  readonly start: string;\n}\n",
    );
  });

  test("anything else is a type alias", () => {
    expect(printDefinition("Level", { enum: ["low", "high"] })).toBe('export type Level = "low" | "high";\n');
    expect(printDefinition("Free", { type: "object" })).toBe(
      "export type Free = { readonly [member: string]: unknown };\n",
    );
    const long = printDefinition("Long", { enum: Array.from({ length: 20 }, (_, index) => `value${index}`) });
    expect(long.startsWith('export type Long =\n  | "value0"\n  | "value1"\n')).toBe(true);
  });
});

test("names", () => {
  expect(definitionName("#/definitions/A%3CB%3E")).toBe("A<B>");
  expect(definitionName("#/definitions/100%")).toBe("100%");
  expect(definitionName("#/properties/a")).toBeUndefined();
  expect(typeName("A<B>")).toBe("A_B_");
  expect(typeName("3d")).toBe("_3d");
});
