import type { Mapping } from "../../runtime/mapping.js";
import { standardFields } from "./standard-fields.js";
import { validationError } from "./validation-error.js";

/**
 * `validation_failed` for every `SchemaError` (of `@standard-schema/utils`). Nothing says whose input it was: where the
 * service also validates data of its own, do not use this; throw
 * `validationFailed(undefined, { fields: standardFields(issues) })` where the input of the caller is validated.
 */
export const standardErrors: Mapping = (thrown, api) => {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const { name, issues } = thrown as Record<string, unknown>;
  if (name !== "SchemaError" || !Array.isArray(issues)) return undefined;
  return validationError(standardFields(issues), api, thrown);
};
