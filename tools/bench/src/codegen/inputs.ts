import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalog, schemas } from "@org/errors-codegen";
import { dump } from "js-yaml";
import { largeCatalog } from "../made-up/large-catalog.js";

/** The same errors in every form that a program reads. */
export interface Inputs {
  /** The catalog. */
  readonly json: string;
  readonly yaml: string;
  /** One JSON Schema with a definition for each error: the schemas that our own target prints. */
  readonly schema: string;
  /** OpenAPI 3.1 with the same definitions as `components`. */
  readonly openapi: string;
}

/** Writes them into a folder. */
export function writeInputs(folder: string, errors: number): Inputs {
  mkdirSync(folder, { recursive: true });
  const inputs: Inputs = {
    json: join(folder, "catalog.json"),
    yaml: join(folder, "catalog.yaml"),
    schema: join(folder, "schema.json"),
    openapi: join(folder, "openapi.json"),
  };
  const catalog = largeCatalog(errors);
  writeFileSync(inputs.json, JSON.stringify(catalog, null, 2));
  writeFileSync(inputs.yaml, dump(catalog));
  const definitions = definitionsOf(inputs.json);
  writeFileSync(inputs.schema, JSON.stringify({ title: "Errors", type: "object", definitions }));
  writeFileSync(inputs.openapi, JSON.stringify(openapiOf(definitions)));
  return inputs;
}

/** Code → schema, as the target `schemas` prints it, without what makes a file of it. */
function definitionsOf(file: string): Record<string, object> {
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined) throw new Error(`${file}: ${JSON.stringify(findings[0])}`);
  const definitions: Record<string, object> = {};
  for (const { path, text } of schemas.emit(catalog, {})) {
    const [, code] = /^errors\/(\w+)\.schema\.json$/.exec(path) ?? [];
    if (code === undefined) continue;
    const { $schema, $id, $comment, title, ...schema } = JSON.parse(text) as Readonly<
      Record<string, unknown>
    >;
    definitions[nameOf(code)] = schema;
  }
  return definitions;
}

/** `out_of_stock` → `OutOfStock` */
function nameOf(code: string): string {
  return code.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function openapiOf(schemas: Readonly<Record<string, object>>): object {
  const anyOf = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const content = { "application/json": { schema: { anyOf } } };
  return {
    openapi: "3.1.0",
    info: { title: "Errors", version: "1" },
    paths: {
      "/": { get: { operationId: "get", responses: { default: { description: "An error", content } } } },
    },
    components: { schemas },
  };
}
