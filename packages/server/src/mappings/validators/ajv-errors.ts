import type { FieldError } from "@org/errors-types/runtime";
import type { Api } from "../../runtime/api.js";
import type { Mapping } from "../../runtime/mapping.js";
import { type AjvError, ajvFields, membersOf } from "./ajv-fields.js";
import { type AjvErrorMembers, paramsOf, ruleOf } from "./ajv-keywords.js";
import { collectFields } from "./collect-fields.js";
import { fieldError } from "./field-error.js";
import { validationError } from "./validation-error.js";

/**
 * `validation_failed` for what Ajv throws: its `ValidationError` (schemas with `$async`), the list `validate.errors`, or
 * an object that has it as `errors`. An API that sends errors of Ajv as they are, which it shows by the detail
 * `schemaPath` of its `validation_failed`, gets their keywords and paths unchanged.
 */
export const ajvErrors: Mapping = (thrown, api) => {
  const errors = errorsOf(thrown);
  if (errors === undefined) return undefined;
  if (!sendsErrorsOfAjv(api)) return validationError(ajvFields(errors), api, thrown);
  const raw = membersOf(errors);
  const details = raw[0] === undefined ? {} : { schemaPath: raw[0].schemaPath };
  return validationError(collectFields(raw, asGiven(api)), api, thrown, details);
};

function sendsErrorsOfAjv({ errors }: Api): boolean {
  const sent = Object.hasOwn(errors, "validation_failed") ? errors["validation_failed"] : undefined;
  return sent?.optional?.includes("schemaPath") === true;
}

/** As Ajv gave it, but for parameters that may hold values of the input. `params` is always there, as in Ajv. */
function asGiven({ catalog }: Api): (error: AjvErrorMembers) => readonly FieldError[] {
  return (error) => {
    const message = error.message ?? catalog.messages?.[ruleOf(error)];
    const field = fieldError({
      pointer: error.instancePath,
      rule: error.keyword,
      message,
      params: paramsOf(error),
    });
    return [{ ...field, params: field.params ?? {} }];
  };
}

function errorsOf(thrown: unknown): readonly AjvError[] | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const errors: unknown = Array.isArray(thrown) ? thrown : (thrown as { readonly errors?: unknown }).errors;
  return Array.isArray(errors) && isErrorOfAjv(errors[0]) ? errors : undefined;
}

function isErrorOfAjv(value: unknown): boolean {
  const { keyword, instancePath, schemaPath, params } = (value ?? {}) as AjvError;
  const texts = [keyword, instancePath, schemaPath].every((text) => typeof text === "string");
  return texts && typeof params === "object" && params !== null;
}
