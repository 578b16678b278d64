import type { FieldError } from "@org/errors-types/runtime";
import { type AjvErrorMembers, nameOf, paramsOf, pointerOf, ruleOf } from "./ajv-keywords.js";
import { attempt } from "./attempt.js";
import { collectFields, issuesOf } from "./collect-fields.js";
import { fieldError, naming } from "./field-error.js";
import { relevantErrors } from "./relevant-errors.js";

/** An error as Ajv 8 reports it; its `ErrorObject` is one. */
export interface AjvError {
  readonly keyword?: string | undefined;
  readonly instancePath?: string | undefined;
  readonly schemaPath?: string | undefined;
  readonly params?: object | undefined;
  readonly message?: string | undefined;
}

/**
 * The field errors that errors of Ajv are. `required` points at the property that is missing, the rules have the names of
 * the catalog, and alternatives (`anyOf`, `oneOf`) that were not meant are left out. Never throws.
 */
export function ajvFields(errors: readonly AjvError[] | null | undefined): FieldError[] {
  return collectFields(relevantErrors(membersOf(errors).flatMap(usual)), (error) => [
    fieldError({
      pointer: pointerOf(error),
      rule: ruleOf(error),
      message: error.message && withName(error, error.message),
      params: paramsOf(error),
    }),
  ]);
}

/**
 * An error as the catalog sees it. The plugin ajv-errors puts the errors that it has another message for into one of its
 * own; of properties that are too much there are two keywords.
 */
function usual(error: AjvErrorMembers): AjvErrorMembers[] {
  const { keyword, params, message } = error;
  if (keyword === "errorMessage") return membersOf(params["errors"]).map((own) => ({ ...own, message }));
  if (keyword !== "unevaluatedProperties") return [error];
  const additionalProperty = params["unevaluatedProperty"];
  return [{ ...error, keyword: "additionalProperties", params: { additionalProperty } }];
}

/** The message, saying which property it is about. */
function withName(error: AjvErrorMembers, message: string): string {
  const named = naming(nameOf(error));
  return message.includes(named.slice(": ".length)) ? message : message + named;
}

/** Those of a list that are errors of Ajv, as plain data. */
export function membersOf(errors: unknown): AjvErrorMembers[] {
  return [...issuesOf(errors)].flatMap((error) => attempt(() => toMembers(error)) ?? []);
}

function toMembers({
  keyword,
  instancePath,
  schemaPath,
  params,
  message,
}: Readonly<Record<string, unknown>>): AjvErrorMembers[] {
  if (typeof keyword !== "string") return [];
  return [
    {
      keyword,
      instancePath: textOf(instancePath)?.replace(/^[^/].*$/s, "") ?? "",
      schemaPath: textOf(schemaPath) ?? "",
      params: typeof params === "object" && params !== null ? { ...params } : {},
      message: textOf(message),
    },
  ];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
