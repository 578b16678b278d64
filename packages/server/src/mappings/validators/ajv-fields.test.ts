import { Ajv, type AnySchemaObject, _ as code, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ajvFields } from "./ajv-fields.js";

const options: Options = {
  allErrors: true,
  strict: false,
  discriminator: true,
  logger: false,
  $data: true,
  formats: { email: /@/, date: /^\d/ },
};

const ajv = new Ajv(options);

function fieldsOf(schema: AnySchemaObject | boolean, input: unknown, validator: Ajv = ajv) {
  const validate = validator.compile(schema);
  expect(validate(input)).toBe(false);
  return ajvFields(validate.errors);
}

const KINDS = { type: "object", discriminator: { propertyName: "k" }, required: ["k"] };
const OF_KIND = { ...KINDS, oneOf: [{ properties: { k: { const: "a" } } }] };

type Row = readonly [pointer: string, rule: string, message: string, params?: object];

test.each<[string, AnySchemaObject, unknown, ...Row[]]>([
  [
    "required: where the property should be",
    { required: ["email", "a/b"] },
    {},
    ["/email", "required", "must have required property 'email'", { missingProperty: "email" }],
    ["/a~1b", "required", "must have required property 'a/b'", { missingProperty: "a/b" }],
  ],
  [
    "required: in an object",
    { properties: { user: { required: ["na~me"] } } },
    { user: {} },
    ["/user/na~0me", "required", "must have required property 'na~me'", { missingProperty: "na~me" }],
  ],
  [
    "dependencies",
    { dependencies: { a: ["b"] } },
    { a: 1 },
    [
      "/b",
      "required",
      "must have property b when property a is present",
      { missingProperty: "b", property: "a" },
    ],
  ],
  [
    "minLength",
    { properties: { a: { minLength: 3 } } },
    { a: "x" },
    ["/a", "min_length", "must NOT have fewer than 3 characters", { limit: 3 }],
  ],
  [
    "maxLength",
    { maxLength: 1 },
    "xx",
    ["", "max_length", "must NOT have more than 1 characters", { limit: 1 }],
  ],
  ["pattern", { pattern: "^a$" }, "x", ["", "pattern", 'must match pattern "^a$"', { pattern: "^a$" }]],
  [
    "format: email",
    { format: "email" },
    "x",
    ["", "email", 'must match format "email"', { format: "email" }],
  ],
  ["format: date", { format: "date" }, "x", ["", "format", 'must match format "date"', { format: "date" }]],
  [
    "enum",
    { enum: ["OPEN", 7, null] },
    "x",
    ["", "enum", "must be equal to one of the allowed values", { allowedValues: ["OPEN", 7, null] }],
  ],
  ["const", { const: 1 }, 2, ["", "enum", "must be equal to constant"]],
  ["type", { items: { type: "integer" } }, [1, "x"], ["/1", "type", "must be integer", { type: "integer" }]],
  [
    "additionalProperties: of the object, one for each name",
    { properties: { a: { additionalProperties: false } } },
    { a: { "b~": 1, c: 2 } },
    ["/a", "additionalProperties", 'must NOT have additional properties: "b~"', { additionalProperty: "b~" }],
    ["/a", "additionalProperties", 'must NOT have additional properties: "c"', { additionalProperty: "c" }],
  ],
  [
    "propertyNames",
    { propertyNames: { minLength: 2 } },
    { a: 1, bb: 2 },
    ["", "propertyNames", 'property name must be valid: "a"', { propertyName: "a" }],
  ],
  ["minimum", { minimum: 3 }, 1, ["", "minimum", "must be >= 3", { comparison: ">=", limit: 3 }]],
  [
    "uniqueItems",
    { uniqueItems: true },
    [5, 5],
    ["", "uniqueItems", "must NOT have duplicate items (items ## 0 and 1 are identical)", { i: 1, j: 0 }],
  ],
  [
    "contains: without what is wrong with each element",
    { contains: { type: "string" } },
    [1, 2],
    ["", "contains", "must contain at least 1 valid item(s)", { minContains: 1 }],
  ],
  ["not", { not: {} }, 1, ["", "not", "must NOT be valid"]],
  [
    "if: what `then` says",
    JSON.parse('{ "if": { "type": "string" }, "then": { "minLength": 3 } }'),
    "x",
    ["", "min_length", "must NOT have fewer than 3 characters", { limit: 3 }],
  ],
  ["discriminator: unknown", OF_KIND, { k: "b" }, ["/k", "enum", 'value of tag "k" must be in oneOf']],
  ["discriminator: no text", OF_KIND, { k: 5 }, ["/k", "type", 'tag "k" must be string']],
])("%s", (_, schema, input, ...rows) => {
  const expected = rows.map(([pointer, rule, message, params]) => ({
    pointer,
    rule,
    message,
    ...(params && { params }),
  }));
  expect(fieldsOf(schema, input)).toEqual(expected);
});

test.each<[string, Ajv, AnySchemaObject, unknown, string, string, object]>([
  [
    "2019-09: dependentRequired",
    new Ajv2019(options),
    { dependentRequired: { a: ["b"] } },
    { a: 1 },
    "/b",
    "required",
    { missingProperty: "b", property: "a" },
  ],
  [
    "2020-12: unevaluatedProperties",
    new Ajv2020(options),
    { unevaluatedProperties: false },
    { a: 1 },
    "",
    "additionalProperties",
    { additionalProperty: "a" },
  ],
])("%s", (_, validator, schema, input, pointer, rule, params) => {
  expect(fieldsOf(schema, input, validator)).toMatchObject([{ pointer, rule, params }]);
});

describe("alternatives", () => {
  const person = { type: "object", required: ["name"], properties: { name: { minLength: 2 } } };
  const $defs = { person, company: { type: "object", required: ["vat"] }, word: { type: "string" } };
  const nullable = { anyOf: [{ type: "null" }, { $ref: "#/$defs/person" }] };

  test.each<[string, AnySchemaObject, unknown, [pointer: string, rule: string, type?: unknown][]]>([
    [
      "none of the types",
      { anyOf: [{ type: "string" }, { type: "null" }] },
      5,
      [["", "type", ["string", "null"]]],
    ],
    [
      "the one of this type",
      { anyOf: [{ type: "string", minLength: 3 }, { type: "null" }] },
      "x",
      [["", "min_length"]],
    ],
    [
      "the one of this type, deep in it",
      { anyOf: [{ type: "null" }, person] },
      { name: "x" },
      [["/name", "min_length"]],
    ],
    ["several of this type", { anyOf: [person, $defs.company] }, {}, [["", "anyOf"]]],
    ["several that fit where one may", { oneOf: [{}, { type: "string" }] }, "x", [["", "oneOf"]]],
    [
      "in one another",
      { anyOf: [{ anyOf: [{ type: "string" }, { type: "boolean" }] }, { type: "null" }] },
      5,
      [["", "type", ["string", "boolean", "null"]]],
    ],
    ["one of them elsewhere", { $defs, ...nullable }, { name: "x" }, [["/name", "min_length"]]],
    [
      "one of them elsewhere, none of the types",
      { $defs, ...nullable },
      5,
      [["", "type", ["null", "object"]]],
    ],
    [
      "several elsewhere: all stays",
      { $defs, anyOf: [{ $ref: "#/$defs/person" }, { $ref: "#/$defs/word" }] },
      { name: "x" },
      [
        ["/name", "min_length"],
        ["", "type", "string"],
        ["", "anyOf"],
      ],
    ],
    [
      "beside a property of a similar name",
      { additionalProperties: { anyOf: [{ type: "string", minLength: 9 }, { type: "null" }] } },
      { ab: "x", a: "y" },
      [
        ["/ab", "min_length"],
        ["/a", "min_length"],
      ],
    ],
    [
      "beside errors of their own",
      { minLength: 9, anyOf: [{ type: "number" }, { type: "null" }] },
      "x",
      [
        ["", "type", ["number", "null"]],
        ["", "min_length"],
      ],
    ],
  ])("%s", (_, schema, input, expected) => {
    const fields = fieldsOf(schema, input);
    expect(
      fields.map(({ pointer, rule, params }) =>
        rule === "type" ? [pointer, rule, params?.["type"]] : [pointer, rule],
      ),
    ).toEqual(expected);
  });
});

describe("no value of the input", () => {
  test.each<[string, AnySchemaObject]>([
    ["verbose errors", { properties: { secret: { minLength: 90 } } }],
    ["another value as the constant", { properties: { again: { const: { $data: "1/secret" } } } }],
    ["a keyword with data in its parameters", { properties: { secret: { echo: true } } }],
  ])("%s", (_, schema) => {
    const verbose = new Ajv({ ...options, verbose: true });
    verbose.addKeyword({
      keyword: "echo",
      error: { message: "is odd", params: ({ data }) => code`{ value: ${data} }` },
      validate: () => false,
    });
    const fields = fieldsOf(schema, { secret: "hunter2-secret", again: "x" }, verbose);
    expect(fields).toHaveLength(1);
    expect(JSON.stringify(fields)).not.toContain("hunter2");
  });
});

test("the plugin ajv-errors: its message, the rules of what it stands for", () => {
  const replaced = (keyword: string, params: object, instancePath = "") => ({
    instancePath,
    schemaPath: `#/${keyword}`,
    keyword,
    params,
    message: "of Ajv",
    emUsed: true,
  });
  const one = (message: string, ...errors: object[]) => ({
    instancePath: "",
    schemaPath: "#/errorMessage",
    keyword: "errorMessage",
    params: { errors },
    message,
  });
  const errors = [
    one("Who are you?", replaced("required", { missingProperty: "name" })),
    one("A number!", replaced("type", { type: "number" }, "/age"), replaced("minimum", { limit: 1 }, "/age")),
  ];
  expect(ajvFields(errors)).toMatchObject([
    { pointer: "/name", rule: "required", message: "Who are you?" },
    { pointer: "/age", rule: "type", message: "A number!" },
    { pointer: "/age", rule: "minimum", message: "A number!" },
  ]);
});

test("without messages: those of the catalog follow, other rules say that the value is not valid", () => {
  const silent = new Ajv({ ...options, messages: false });
  expect(fieldsOf({ required: ["a"], minProperties: 1 }, {}, silent)).toEqual([
    { pointer: "", rule: "minProperties", message: "Is not valid.", params: { limit: 1 } },
    { pointer: "/a", rule: "required", params: { missingProperty: "a" } },
  ]);
});

test.each([[null], [undefined], [[]], [[null, 1, "x", {}, { keyword: 5 }]], ["x" as never], [{} as never]])(
  "no errors: %j",
  (errors) => {
    expect(ajvFields(errors as never)).toEqual([]);
  },
);
