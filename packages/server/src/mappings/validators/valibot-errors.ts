import type { Mapping } from "../../runtime/mapping.js";
import { valibotFields } from "./valibot-fields.js";
import { validationError } from "./validation-error.js";

/**
 * `validation_failed` for every `ValiError`. Valibot does not say whose input it was: where the service also parses data
 * of its own with it, do not use this; throw `validationFailed(undefined, { fields: valibotFields(error.issues) })` where
 * the input of the caller is parsed.
 */
export const valibotErrors: Mapping = (thrown, api) => {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const { name, issues } = thrown as Record<string, unknown>;
  if (name !== "ValiError" || !Array.isArray(issues)) return undefined;
  return validationError(valibotFields(issues), api, thrown);
};
