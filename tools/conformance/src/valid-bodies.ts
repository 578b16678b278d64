import { schemas } from "@org/errors-codegen";
import { renderError } from "@org/errors-server";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { anyThrown } from "./arbitrary/thrown.js";
import type { Api, Catalog, SentError } from "./model.js";
import { named, type Pair, type System } from "./system.js";

/**
 * Validates by the generated schemas, which are emitted in memory; by path.
 * @param options.formats whether a text must have its `format`, which JSON Schema leaves to the reader
 */
export function schemasOf(
  catalog: Catalog,
  { formats = true }: { readonly formats?: boolean } = {},
): (path: string) => ValidateFunction {
  const ajv = new Ajv2020.default({ strict: false, validateFormats: formats });
  addFormats.default(ajv);
  for (const { text } of schemas.emit(catalog, {})) ajv.addSchema(JSON.parse(text));
  return (path) => {
    const validate = ajv.getSchema(`${catalog.docs}/schemas/${path}`);
    if (validate === undefined) throw new Error(`There is no schema ${path}.`);
    return validate as ValidateFunction;
  };
}

/**
 * Validates the bodies that an API sends, by the code that is sent: those of a generic error that the API does not list,
 * but sends in the place of others, as if it were listed.
 */
export function bodiesOf(catalog: Catalog): (api: Api, code: string) => ValidateFunction {
  const apis = catalog.apis.map((api) => ({ ...api, errors: [...api.errors, ...unlistedOf(api, catalog)] }));
  const schema = schemasOf({ ...catalog, apis });
  return ({ name }, code) => schema(`apis/${name}/${code}.schema.json`);
}

function unlistedOf({ errors, unlisted, dialect }: Api, catalog: Catalog): SentError[] {
  const generics = catalog.errors.filter(
    ({ code, generic }) => generic && !errors.some((sent) => sent.code === code),
  );
  return generics.map((error) => {
    const own = { bodyStatus: error.status, wire: [error.code], note: undefined };
    const usual = { ...error, ...own, error, status: dialect.status ?? error.status };
    return unlisted.find(({ code }) => code === error.code) ?? usual;
  });
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
