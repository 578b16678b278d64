import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { valibotFields } from "./valibot-fields.js";

type Row = readonly [pointer: string, rule: string, message: string, params?: object];

function toFields(rows: readonly Row[]) {
  return rows.map(([pointer, rule, message, params]) => ({
    pointer,
    rule,
    message,
    ...(params && { params }),
  }));
}

function issuesOf(schema: v.GenericSchema, input: unknown) {
  const { issues } = v.safeParse(schema, input);
  if (issues === undefined) throw new Error("The input is valid.");
  return issues;
}

const text = (...actions: v.PipeItem<string, string, v.BaseIssue<unknown>>[]) =>
  v.pipe(v.string(), ...actions);

const CARD = v.variant("kind", [
  v.object({ kind: v.literal("card"), number: v.string() }),
  v.object({ kind: v.literal("cash") }),
]);

test.each<[string, v.GenericSchema, unknown, ...Row[]]>([
  [
    "a missing value",
    v.object({ user: v.object({ "a/b": v.string() }) }),
    { user: {} },
    ["/user/a~1b", "required", 'Invalid key: Expected "a/b" but received undefined'],
  ],
  [
    "a missing value, whatever it should be",
    v.object({ a: v.picklist(["x"]) }),
    {},
    ["/a", "required", 'Invalid key: Expected "a" but received undefined'],
  ],
  [
    "a value that is undefined",
    v.array(v.string()),
    [undefined],
    ["/0", "required", "Invalid type: Expected string but received undefined"],
  ],
  [
    "a missing value of a union",
    v.array(v.union([v.string(), v.number()])),
    [undefined],
    ["/0", "required", "Invalid type: Expected (string | number) but received undefined"],
  ],
  [
    "null is there",
    v.object({ a: v.string() }),
    { a: null },
    ["/a", "type", "Invalid type: Expected string", { type: "string" }],
  ],
  ["a wrong type", v.object({}), "x", ["", "type", "Invalid type: Expected Object", { type: "object" }]],
  ["an integer", v.pipe(v.number(), v.integer()), 1.5, ["", "type", "Invalid integer", { type: "integer" }]],
  ["email", text(v.email()), "x", ["", "email", "Invalid email"]],
  ["another format", text(v.isoDate()), "x", ["", "format", "Invalid date", { format: "iso_date" }]],
  [
    "a pattern",
    text(v.regex(/^a$/i)),
    "x",
    ["", "pattern", "Invalid format: Expected /^a$/i", { pattern: "^a$" }],
  ],
  ["the beginning", text(v.startsWith("a")), "x", ["", "pattern", 'Invalid start: Expected "a"']],
  [
    "a text too short",
    text(v.minLength(3)),
    "x",
    ["", "min_length", "Invalid length: Expected >=3", { limit: 3 }],
  ],
  [
    "a text too long",
    text(v.maxLength(1)),
    "xx",
    ["", "max_length", "Invalid length: Expected <=1", { limit: 1 }],
  ],
  ["no text", text(v.nonEmpty()), "", ["", "min_length", "Invalid length: Expected !0", { limit: 1 }]],
  [
    "too short for its length",
    text(v.length(3)),
    "x",
    ["", "min_length", "Invalid length: Expected 3", { limit: 3 }],
  ],
  [
    "too long for its length",
    text(v.length(3)),
    "xxxx",
    ["", "max_length", "Invalid length: Expected 3", { limit: 3 }],
  ],
  [
    "too few elements",
    v.pipe(v.array(v.any()), v.minLength(2)),
    [1],
    ["", "minItems", "Invalid length: Expected >=2", { limit: 2 }],
  ],
  [
    "too few properties",
    v.pipe(v.record(v.string(), v.any()), v.minEntries(2)),
    {},
    ["", "minProperties", "Invalid entries: Expected >=2", { limit: 2 }],
  ],
  [
    "a number too small",
    v.pipe(v.number(), v.minValue(3)),
    1,
    ["", "minimum", "Invalid value: Expected >=3", { comparison: ">=", limit: 3 }],
  ],
  [
    "a date too early",
    v.pipe(v.date(), v.minValue(new Date(0))),
    new Date(-1),
    [
      "",
      "minimum",
      "Invalid value: Expected >=1970-01-01T00:00:00.000Z",
      { comparison: ">=", limit: "1970-01-01T00:00:00.000Z" },
    ],
  ],
  [
    "a number as large as it must not be",
    v.pipe(v.number(), v.ltValue(3)),
    3,
    ["", "exclusiveMaximum", "Invalid value: Expected <3", { comparison: "<", limit: 3 }],
  ],
  [
    "a multiple",
    v.pipe(v.number(), v.multipleOf(5)),
    3,
    ["", "multipleOf", "Invalid multiple: Expected %5", { multipleOf: 5 }],
  ],
  ["one of several", v.picklist(["a", "b"]), "x", ["", "enum", 'Invalid type: Expected ("a" | "b")']],
  ["a literal", v.literal(7), 8, ["", "enum", "Invalid type: Expected 7"]],
  [
    "one of several values",
    v.pipe(v.number(), v.values([1, 2])),
    3,
    ["", "enum", "Invalid value: Expected (1 | 2)", { allowedValues: [1, 2] }],
  ],
  [
    "an unknown property: of the object",
    v.object({ user: v.strictObject({}) }),
    { user: { "a~": 1 } },
    [
      "/user",
      "additionalProperties",
      'Invalid key: Expected never but received "a~"',
      { additionalProperty: "a~" },
    ],
  ],
  [
    "an element too much: of the list",
    v.object({ pair: v.strictTuple([v.string()]) }),
    { pair: ["x", "y"] },
    ["/pair", "maxItems", "Invalid type: Expected never", { limit: 1 }],
  ],
  [
    "no list",
    v.strictTuple([v.string()]),
    "x",
    ["", "type", "Invalid type: Expected Array", { type: "array" }],
  ],
  [
    "the name of a property",
    v.object({ scores: v.record(text(v.minLength(3)), v.number()) }),
    { scores: { x: 1 } },
    ["/scores", "propertyNames", 'Invalid length: Expected >=3: "x"', { propertyName: "x" }],
  ],
  [
    "the value of a map, at a key that is an object",
    v.map(v.object({}), v.number()),
    new Map([[{}, "x"]]),
    ["", "type", "Invalid type: Expected number", { type: "number" }],
  ],
  ["an own check", text(v.check(() => false)), "x", ["", "check", "Invalid input"]],
  [
    "an own check on another field",
    v.pipe(
      v.object({ a: v.string(), b: v.string() }),
      v.forward(
        v.partialCheck([["a"], ["b"]], () => false, "Differ"),
        ["b"],
      ),
    ),
    { a: "x", b: "y" },
    ["/b", "partial_check", "Differ"],
  ],
  ["a discriminator", CARD, { kind: "gold" }, ["/kind", "enum", 'Invalid type: Expected ("card" | "cash")']],
  [
    "none of the types",
    v.union([v.string(), v.number()]),
    true,
    ["", "type", "Invalid type: Expected (string | number)", { type: ["string", "number"] }],
  ],
  [
    "none of the objects",
    v.union([v.object({ a: v.string() }), v.object({ b: v.string() })]),
    {},
    ["", "anyOf", "Invalid type: Expected Object"],
  ],
  ["the one of this type", v.union([v.null(), text(v.email())]), "x", ["", "email", "Invalid email"]],
])("%s", (_, schema, input, ...rows) => {
  expect(valibotFields(issuesOf(schema, input))).toEqual(toFields(rows));
});

describe("messages", () => {
  const said = (schema: v.GenericSchema, input: unknown) =>
    valibotFields(issuesOf(schema, input))[0]?.message;

  test.each<[string, v.GenericSchema, unknown, string]>([
    ["a text", text(v.minLength(3, "Too short!")), "x", "Too short!"],
    [
      "that holds the number by chance",
      v.pipe(v.number(), v.ltValue(10, "Must be below 10")),
      10,
      "Must be below 10",
    ],
    ["a function", text(v.email((issue) => `No ${issue.type}`)), "x", "No email"],
    ["of the type", v.string("A text, please"), 5, "A text, please"],
  ])("of your own stay: %s", (_, schema, input, message) => {
    expect(said(schema, input)).toBe(message);
  });

  test.each<[string, v.GenericSchema, unknown, string | undefined]>([
    [
      "in another language",
      text(v.email((issue) => `E-Mail ungültig: ${issue.received} erhalten`)),
      "hunter2",
      undefined,
    ],
    [
      "of a rule that the catalog has not",
      text(
        v.check(
          () => false,
          (issue) => `${issue.received}?`,
        ),
      ),
      "hunter2",
      "Is not valid.",
    ],
    [
      "a number",
      v.pipe(
        v.number(),
        v.integer((issue) => `${issue.received}?`),
      ),
      4111111111111.5,
      undefined,
    ],
    ["twice", text(v.notValue("hunter2")), "hunter2", "Is not valid."],
  ])("with what was received go: %s", (_, schema, input, message) => {
    expect(said(schema, input)).toBe(message);
  });
});

test("no value of the input", () => {
  const password = "hunter2-secret";
  const schemas = {
    a: text(v.email()),
    b: v.number(),
    c: v.picklist(["x"]),
    d: text(v.maxLength(3), v.regex(/^x$/)),
    e: v.union([v.number(), v.literal("x")]),
    f: text(v.startsWith("x")),
    g: text(v.check(() => false)),
    h: v.pipe(v.string(), v.parseJson()),
    i: text(v.creditCard()),
    j: v.custom(() => false),
    k: v.strictTuple([]),
  };
  const input = {
    ...Object.fromEntries(Object.keys(schemas).map((name) => [name, password])),
    k: [password],
  };
  const issues = issuesOf(v.object(schemas), input);
  expect(JSON.stringify(issues.map(({ message }) => message))).toContain("hunter2");
  const fields = valibotFields(issues);
  expect([...new Set(fields.map(({ pointer }) => pointer.slice(0, 2)))]).toEqual(
    Object.keys(schemas).map((name) => `/${name}`),
  );
  expect(JSON.stringify(fields)).not.toContain("hunter2");
});

test.each([null, undefined, [], {}, [null, 5, "x"]])("no issues: %j", (issues) => {
  expect(valibotFields(issues as never)).toEqual([]);
});
