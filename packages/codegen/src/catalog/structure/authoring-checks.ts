import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { JsonSchema } from "../model.js";
import type { Kind } from "./authoring-validator.js";

type StandaloneCode = typeof import("ajv/dist/standalone/index.js").default;

const REFERENCES: Readonly<Record<Kind, string>> = {
  catalog: "catalog#",
  errors: "catalog#/definitions/WrittenErrors",
  dialect: "catalog#/definitions/WrittenDialect",
  api: "catalog#/definitions/WrittenApi",
};

const HEAD = `// @generated from packages/codegen/catalog.schema.json
// @ts-nocheck
// What Ajv compiles the authoring schema to. To load Ajv and to compile it takes a run longer than all else that it does for a small catalog.
import type { ValidateFunction } from "ajv";
import type { JsonSchema } from "../../model.js";
`;

const TAIL = `
/** The authoring schema: the errors above refer to its parts, not to copies of them. */
export const schema: JsonSchema & { readonly definitions: Readonly<Record<string, JsonSchema>> } = schema0;
`;

/** The text of \`gen/authoring-checks.ts\`: for each kind of file a function that checks it against the authoring schema, and the schema. */
export function authoringChecksText(schema: JsonSchema): string {
  // that the schema is one is shown by a test
  const ajv = new Ajv({
    ...{
      allErrors: true,
      verbose: true,
      strict: false,
      validateFormats: false,
      validateSchema: false,
      inlineRefs: false,
    },
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, "catalog");
  const standaloneCode = createRequire(import.meta.url)("ajv/dist/standalone").default as StandaloneCode;
  const lines = standaloneCode(ajv, REFERENCES).split("\n");
  const definitions = new Map(
    Object.entries(schema.definitions ?? {}).map(([name, definition]) => [JSON.stringify(definition), name]),
  );
  return `${HEAD}${lines.map((line) => asTypeScript(line, definitions)).join("\n")}${TAIL}`;
}

/** `definitions`: the text of each, and its name. */
function asTypeScript(line: string, definitions: ReadonlyMap<string, string>): string {
  const [, constant = "", value = ""] = /^const (schema\d+) = (\{.*\});$/.exec(line) ?? [];
  const name = definitions.get(value);
  if (name !== undefined) return `const ${constant} = schema0.definitions.${name};`;
  return line.replace('"use strict";', "").replace(/^(export const \w+) =/, "$1: ValidateFunction =");
}
