import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { JsonSchema } from "../model.js";

/** What a file, or a part of one, is. */
export type Kind = "catalog" | "errors" | "dialect" | "api";

const REFERENCES: Readonly<Record<Kind, string>> = {
  catalog: "#",
  errors: "#/definitions/WrittenErrors",
  dialect: "#/definitions/WrittenDialect",
  api: "#/definitions/WrittenApi",
};

interface Validator {
  readonly ajv: Ajv;
  readonly schema: JsonSchema & { readonly definitions: Readonly<Record<string, JsonSchema>> };
}

let validator: Validator | undefined;

/** All that the authoring schema has against a value, as Ajv says it. */
export function authoringErrors(kind: Kind, value: unknown): readonly ErrorObject[] {
  const { ajv } = loadValidator();
  const validate = ajv.getSchema(`catalog${REFERENCES[kind]}`) as ValidateFunction;
  return validate(value) === true ? [] : [...(validate.errors ?? [])];
}

/** A definition of the authoring schema by its reference, such as `#/definitions/WrittenError`. */
export function authoringDefinition(reference: string): JsonSchema {
  return loadValidator().schema.definitions[reference.replace(/^#\/definitions\//, "")] ?? {};
}

/** The names of all definitions. */
export function definitionNames(): readonly string[] {
  return Object.keys(loadValidator().schema.definitions);
}

/** The schema is shipped beside `dist`; it is read and compiled once. */
function loadValidator(): Validator {
  if (validator === undefined) {
    const text = readFileSync(new URL("../../../catalog.schema.json", import.meta.url), "utf8");
    const schema = JSON.parse(text) as Validator["schema"];
    // That the schema is one is shown by a test: to check it takes as long as to compile it. To optimize what is compiled takes
    // longer than that ever saves.
    const ajv = new Ajv({
      ...{ allErrors: true, verbose: true, strict: false },
      ...{ validateFormats: false, validateSchema: false, code: { optimize: false } },
    });
    ajv.addSchema(schema, "catalog");
    validator = { ajv, schema };
  }
  return validator;
}
