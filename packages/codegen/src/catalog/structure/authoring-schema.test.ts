import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../model.js";
import { authoringSchema, authoringSchemaText } from "./authoring-schema.js";
import { authoringErrors, type Kind } from "./authoring-validator.js";

describe("the committed schema is that of written.ts", () => {
  const text = authoringSchemaText();
  test.each(["../../../../../schemas/catalog.schema.json", "../../../catalog.schema.json"])(
    "%s (else run: node packages/codegen/dist/catalog/structure/write-authoring-schema.js)",
    (file) => {
      expect(readFileSync(new URL(file, import.meta.url), "utf8")).toBe(text);
    },
  );
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
