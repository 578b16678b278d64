import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../model.js";
import { authoringChecksText } from "./authoring-checks.js";
import { authoringSchema, authoringSchemaText } from "./authoring-schema.js";
import { authoringDefinition, authoringErrors, type Kind } from "./authoring-validator.js";

describe("what is committed comes of written.ts (else add -u, which writes it)", () => {
  const schema = authoringSchemaText();
  test.each([
    ["../../../../../schemas/catalog.schema.json", schema],
    ["../../../catalog.schema.json", schema],
    ["gen/authoring-checks.ts", authoringChecksText(authoringSchema())],
  ])("%s", (file, text) => expect(text).toMatchFileSnapshot(file));
});

test("errors refer to the definitions themselves: messages name what they are", () => {
  const [error] = authoringErrors("errors", { a: { status: 400, titel: "A", title: "A" } });
  expect(error?.parentSchema).toBe(authoringDefinition("#/definitions/WrittenError"));
});

test("the schema is one", () => {
  expect(new Ajv({ strict: false }).validateSchema(authoringSchema())).toBe(true);
});

test("every object of fixed keys refuses others", () => {
  const open: string[] = [];
  const walk = (schema: JsonSchema, name: string): void => {
    if (schema.properties !== undefined && schema.additionalProperties === undefined) open.push(name);
    for (const [key, child] of Object.entries(schema)) {
      if (typeof child === "object" && child !== null) walk(child as JsonSchema, `${name}/${key}`);
    }
  };
  walk(authoringSchema(), "#");
  expect(open).toEqual([]);
});

test.each<[Kind, unknown]>([
  ["catalog", { $schema: "./catalog.schema.json", name: "x", errors: { a: { status: 400, title: "A" } } }],
  ["errors", { $schema: "../catalog.schema.json", a: { status: 400, title: "A", retry: "never" } }],
  [
    "dialect",
    { $schema: "../catalog.schema.json", mediaType: "a/b", body: { any: ["thing", { at: null }] } },
  ],
  [
    "api",
    { $schema: "../catalog.schema.json", dialect: "x", errors: { from: "all" }, aliases: { a: [1, "b"] } },
  ],
])("a file of the kind %s may name its schema", (kind, value) => {
  expect(authoringErrors(kind, value)).toEqual([]);
});
