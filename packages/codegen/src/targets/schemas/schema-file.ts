import type { Catalog, JsonSchema } from "../../catalog/model.js";
import { printJsonFile } from "../../print/json-file.js";
import type { GeneratedFile } from "../target.js";
import { modernSchema, referredDefinitions } from "./modern-schema.js";

/** What a schema file starts with. */
export interface SchemaHead {
  /** Relative to the folder of the target. */
  readonly path: string;
  /** Files of the catalog that it comes from. */
  readonly sources: readonly string[];
  readonly title: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
}

/** A file of its own for a schema, with the definitions that it refers to. */
export function schemaFile(head: SchemaHead, schema: JsonSchema, catalog: Catalog): GeneratedFile {
  const { path, sources, title, description, deprecated } = head;
  const anyDefined = Object.keys(catalog.definitions).length > 0;
  const names = anyDefined ? referredDefinitions(schema, catalog.definitions) : [];
  const definitions = names.map((name) => [name, modernSchema(catalog.definitions[name] ?? {})] as const);
  const text = printJsonFile({
    $comment: `@generated from ${[...new Set(sources)].join(", ")}`,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${catalog.docs}/schemas/${path}`,
    title,
    description,
    deprecated: deprecated ? true : undefined,
    ...schema,
    $defs: definitions.length > 0 ? Object.fromEntries(definitions) : undefined,
  });
  return { path, text };
}
