import { targets } from "@org/errors-codegen";
import { renderError } from "@org/errors-server";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { anyThrown } from "./arbitrary/thrown.js";
import type { Catalog } from "./model.js";
import { named, type Pair, type System } from "./system.js";

/** Validates by the generated schemas, which are emitted in memory; by path. */
export function schemasOf(catalog: Catalog): (path: string) => ValidateFunction {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv);
  const target = targets.find(({ name }) => name === "schemas")!;
  for (const { text } of target.emit(catalog, {})) ajv.addSchema(JSON.parse(text));
  return (path) => {
    const validate = ajv.getSchema(`${catalog.docs}/schemas/${path}`);
    if (validate === undefined) throw new Error(`There is no schema ${path}.`);
    return validate as ValidateFunction;
  };
}

/** Law 2: a rendered body is valid by the schema of its error in the API, and by that of all bodies of the API. */
export function checkValid(
  { code, api }: Pair,
  { catalog, servers }: System,
  schema: (path: string) => ValidateFunction,
  numRuns: number,
): void {
  const server = named(servers, api.name);
  const validators = [`apis/${api.name}/${code}.schema.json`, `apis/${api.name}.schema.json`].map(schema);
  const property = fc.property(anyThrown(code, api, catalog, { valid: true }), (thrown) => {
    const body: unknown = JSON.parse(renderError(thrown, server).body);
    for (const validate of validators) {
      if (validate(body)) continue;
      throw new Error(`${JSON.stringify(body)}\n${JSON.stringify(validate.errors, null, 1)}`);
    }
  });
  fc.assert(property, { numRuns });
}
