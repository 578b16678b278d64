import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import * as zod3 from "zod/v3";
import { zodFields } from "./zod-fields.js";

type Row = readonly [pointer: string, rule: string, message: string, params?: object];

function toFields(rows: readonly Row[]) {
  return rows.map(([pointer, rule, message, params]) => ({
    pointer,
    rule,
    message,
    ...(params && { params }),
  }));
}

function errorOf(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input);
  if (error === undefined) throw new Error("The input is valid.");
  return error;
}

const CARD = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("card"), number: z.string() }),
  z.object({ kind: z.literal("cash") }),
]);

test.each<[string, z.ZodType, unknown, ...Row[]]>([
  [
    "a missing value",
    z.object({ user: z.object({ "a/b": z.email() }) }),
    { user: {} },
    ["/user/a~1b", "required", "Invalid input: expected string, received undefined"],
  ],
  [
    "a value that is undefined",
    z.array(z.int()),
    [undefined],
    ["/0", "required", "Invalid input: expected number, received undefined"],
  ],
  [
    "a missing value that is not optional after all",
    z.object({ a: z.string().optional().nonoptional() }),
    {},
    ["/a", "required", "Invalid input: expected nonoptional, received undefined"],
  ],
  [
    "no input",
    z.object({}),
    undefined,
    ["", "required", "Invalid input: expected object, received undefined"],
  ],
  [
    "null is there",
    z.object({ a: z.string() }),
    { a: null },
    ["/a", "type", "Invalid input: expected string, received null", { type: "string" }],
  ],
  [
    "nothing wanted",
    z.object({ a: z.undefined() }),
    { a: 1 },
    ["/a", "type", "Invalid input: expected undefined, received number", { type: "undefined" }],
  ],
  [
    "a wrong type",
    z.int(),
    1.5,
    ["", "type", "Invalid input: expected int, received number", { type: "integer" }],
  ],
  [
    "no number",
    z.coerce.number(),
    "x",
    ["", "type", "Invalid input: expected number, received NaN", { type: "number" }],
  ],
  ["email", z.email(), "x", ["", "email", "Invalid email address"]],
  ["another format", z.uuid(), "x", ["", "format", "Invalid UUID", { format: "uuid" }]],
  [
    "a pattern, without slashes and flags",
    z.string().regex(/^a\/b$/i),
    "x",
    ["", "pattern", "Invalid string: must match pattern /^a\\/b$/i", { pattern: "^a\\/b$" }],
  ],
  ["the beginning", z.string().startsWith("a"), "x", ["", "pattern", 'Invalid string: must start with "a"']],
  [
    "a text too short",
    z.string().min(3),
    "x",
    ["", "min_length", "Too small: expected string to have >=3 characters", { limit: 3 }],
  ],
  [
    "a text too long for its length",
    z.string().length(3),
    "xxxx",
    ["", "max_length", "Too big: expected string to have exactly 3 characters", { limit: 3 }],
  ],
  [
    "too few elements",
    z.array(z.any()).min(2),
    [1],
    ["", "minItems", "Too small: expected array to have >=2 items", { limit: 2 }],
  ],
  [
    "too many elements",
    z.tuple([z.any()]),
    [1, 2],
    ["", "maxItems", "Too big: expected array to have <=1 items", { limit: 1 }],
  ],
  [
    "a number too small",
    z.number().min(2),
    1,
    ["", "minimum", "Too small: expected number to be >=2", { comparison: ">=", limit: 2 }],
  ],
  [
    "a number as large as it must not be",
    z.number().lt(2),
    2,
    ["", "exclusiveMaximum", "Too big: expected number to be <2", { comparison: "<", limit: 2 }],
  ],
  [
    "a bigint",
    z.bigint().min(5n),
    1n,
    ["", "minimum", "Too small: expected bigint to be >=5", { comparison: ">=", limit: "5" }],
  ],
  [
    "a file",
    z.file().min(5),
    new File(["x"], "x"),
    ["", "too_small", "Too small: expected file to have >=5 bytes", { limit: 5 }],
  ],
  [
    "a multiple",
    z.number().multipleOf(5),
    3,
    ["", "multipleOf", "Invalid number: must be a multiple of 5", { multipleOf: 5 }],
  ],
  [
    "one of several",
    z.enum(["a", "b"]),
    "x",
    ["", "enum", 'Invalid option: expected one of "a"|"b"', { allowedValues: ["a", "b"] }],
  ],
  ["a literal", z.literal(7), 8, ["", "enum", "Invalid input: expected 7", { allowedValues: [7] }]],
  [
    "unknown properties: of the object, one for each name",
    z.object({ user: z.strictObject({}) }),
    { user: { "a~": 1, b: 2 } },
    ["/user", "additionalProperties", 'Unrecognized key: "a~"', { additionalProperty: "a~" }],
    ["/user", "additionalProperties", 'Unrecognized key: "b"', { additionalProperty: "b" }],
  ],
  [
    "the name of a property",
    z.object({ scores: z.record(z.string().min(3), z.number()) }),
    { scores: { x: 1 } },
    ["/scores", "propertyNames", 'Invalid key in record: "x"', { propertyName: "x" }],
  ],
  [
    "the value of a map, at a key that is an object",
    z.map(z.object({}), z.number()),
    new Map([[{}, "x"]]),
    ["", "type", "Invalid input: expected number, received string", { type: "number" }],
  ],
  ["an own check", z.string().refine(() => false), "x", ["", "custom", "Invalid input"]],
  [
    "an own check with a path and parameters",
    z
      .object({ a: z.string() })
      .refine(() => false, { error: "Differ", path: ["a"], params: { at: 1, deep: {} } }),
    { a: "x" },
    ["/a", "custom", "Differ", { at: 1 }],
  ],
  [
    "a discriminator",
    CARD,
    { kind: "gold" },
    [
      "/kind",
      "enum",
      "Invalid discriminator value. Expected 'card' | 'cash'",
      { allowedValues: ["card", "cash"] },
    ],
  ],
  [
    "within a discriminated union",
    CARD,
    { kind: "card" },
    ["/number", "required", "Invalid input: expected string, received undefined"],
  ],
  [
    "several that fit where one may",
    z.xor([z.string(), z.string().min(1)]),
    "x",
    ["", "oneOf", "Invalid input: more than one option matched"],
  ],
])("%s", (_, schema, input, ...rows) => {
  expect(zodFields(errorOf(schema, input))).toEqual(toFields(rows));
});

test.each([
  ["one message for the schema", z.object({ a: z.string().min(3, "Too short!") }), { a: "x" }, "Too short!"],
  [
    "for unknown properties",
    z.strictObject({}, { error: "Only what we know" }),
    { a: 1 },
    "Only what we know",
  ],
  ["for the error map", z.email({ error: (issue) => `No ${issue.code}` }), "x", "No invalid_format"],
])("a message of your own stays: %s", (_, schema, input, message) => {
  expect(zodFields(errorOf(schema, input))[0]?.message).toBe(message);
});

test("Zod Mini without a language", () => {
  const { error } = mini.object({ a: mini.string(), b: mini.string() }).safeParse({ a: 1 });
  expect(zodFields(error)).toMatchObject([
    { pointer: "/a", rule: "type" },
    { pointer: "/b", rule: "required" },
  ]);
});

describe("no value of the input", () => {
  test("in the fields of any schema", () => {
    const password = "hunter2-secret";
    const schema = z.object({
      a: z.email(),
      b: z.number(),
      c: z.enum(["x"]),
      d: z.string().max(3).regex(/^x$/),
      e: z.union([z.number(), z.literal("x")]),
      f: z.iso.date(),
      g: z.string().refine(() => false),
      h: z.templateLiteral(["x", z.number()]),
    });
    const input = Object.fromEntries([..."abcdefgh"].map((name) => [name, password]));
    for (const reportInput of [false, true]) {
      const { error } = schema.safeParse(input, { reportInput });
      const fields = zodFields(error, input);
      expect(fields.map(({ pointer }) => pointer).sort()).toEqual([
        "/a",
        "/b",
        "/c",
        "/d",
        "/d",
        "/e",
        "/f",
        "/g",
        "/h",
      ]);
      expect(JSON.stringify(fields)).not.toContain("hunter2");
    }
  });

  test("of Zod 3, whose messages have it", () => {
    const { error } = zod3.object({ a: zod3.enum(["x"]), b: zod3.string() }).safeParse({ a: "hunter2" });
    expect(error?.issues[0]?.message).toContain("hunter2");
    expect(zodFields(error)).toEqual([
      { pointer: "/a", rule: "invalid_enum_value", message: "Is not valid." },
      { pointer: "/b", rule: "type", message: "Required", params: { type: "string" } },
    ]);
  });
});

test.each([null, undefined, [], {}, { issues: 5 }, [null, 5, "x"]])("no issues: %j", (issues) => {
  expect(zodFields(issues as never)).toEqual([]);
});
