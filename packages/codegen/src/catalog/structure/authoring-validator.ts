import type { ErrorObject, ValidateFunction } from "ajv";
import type { JsonSchema } from "../model.js";
import { api, catalog, dialect, errors, schema } from "./gen/authoring-checks.js";

/** What a file, or a part of one, is. */
export type Kind = "catalog" | "errors" | "dialect" | "api";

const CHECKS: Readonly<Record<Kind, ValidateFunction>> = { catalog, errors, dialect, api };

/** All that the authoring schema has against a value, as Ajv says it. */
export function authoringErrors(kind: Kind, value: unknown): readonly ErrorObject[] {
  const check = CHECKS[kind];
  return check(value) ? [] : [...(check.errors ?? [])];
}

/** A definition of the authoring schema by its reference, such as `#/definitions/WrittenError`. */
export function authoringDefinition(reference: string): JsonSchema {
  return schema.definitions[reference.replace(/^#\/definitions\//, "")] ?? {};
}

/** The names of all definitions. */
export function definitionNames(): readonly string[] {
  return Object.keys(schema.definitions);
}
