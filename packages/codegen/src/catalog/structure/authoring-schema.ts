import { fileURLToPath } from "node:url";
import { readTypeScript, tidySchema } from "../details/typescript-schemas.js";
import type { JsonSchema } from "../model.js";
import { CODE_PATTERN, NAME_PATTERN, TYPE_NAME_PATTERN } from "../name-patterns.js";

type Definitions = Record<string, JsonSchema>;

/** Definitions that are a whole file, by what an editor refers to. */
const FILE_KINDS = ["WrittenErrors", "WrittenDialect", "WrittenApi"];

/**
 * JSON Schema (draft-07) of what authors write, from the interfaces of `written.ts`: the root is a catalog file, each other kind of
 * file a definition (`#/definitions/WrittenErrors` …).
 */
export function authoringSchema(): JsonSchema {
  const { generator } = readTypeScript([fileURLToPath(new URL("../written.ts", import.meta.url))], true);
  const names = new Map(
    generator.getSymbols().map(({ name, typeName }): [string, string] => [name, typeName]),
  );
  const wanted = ["WrittenCatalog", ...FILE_KINDS].map(
    (typeName) => generator.getSymbols(typeName)[0]?.name ?? typeName,
  );
  const generated = generator.getSchemaForSymbols(wanted);
  const definitions: Definitions = {};
  for (const [name, schema] of Object.entries(generated.definitions ?? {})) {
    definitions[names.get(name) ?? name] = tidySchema(schema, names);
  }
  return assemble(definitions);
}

/** The text of `catalog.schema.json`. */
export function authoringSchemaText(): string {
  return `${JSON.stringify(authoringSchema(), null, 2)}\n`;
}

function assemble({
  WrittenCatalog: root = {},
  WrittenErrors: errors = {},
  ...others
}: Definitions): JsonSchema {
  const { type: _, properties = {}, ...rest } = root;
  const named = (key: string, pattern: string): JsonSchema => ({
    ...properties[key],
    propertyNames: { pattern },
  });
  const definitions = {
    ...others,
    // An errors file in JSON may name its schema as well.
    WrittenErrors: {
      ...errors,
      properties: { $schema: { type: "string", description: "JSON Schema of this file, for editors." } },
      propertyNames: { pattern: `${CODE_PATTERN}|^\\$schema$` },
    },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Catalog of errors",
    type: "object",
    ...rest,
    properties: {
      ...properties,
      definitions: named("definitions", TYPE_NAME_PATTERN),
      dialects: named("dialects", NAME_PATTERN),
      apis: named("apis", NAME_PATTERN),
    },
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
