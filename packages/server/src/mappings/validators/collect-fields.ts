import type { FieldError } from "@org/errors-types/runtime";
import { isError } from "../../runtime/is-error.js";
import { MAX_FIELDS } from "../../runtime/max-fields.js";
import { attempt } from "./attempt.js";

/**
 * What all fields of one error may take in a body, about: even if every character is escaped, as `\u0001`, that is less
 * than the 1 MiB a body may have. What somebody sent must not turn the answer into an `internal_error`.
 */
const MAX_SIZE = 128 * 1_024;

/** The most verbose dialect writes each step of a path as an object. */
const SIZE_OF_STEP = 32;
const SIZE_OF_FIELD = 32;

/**
 * The objects of a list of issues, as many as are ever looked at. An `Error` is none: its text is for nobody else.
 * Never throws.
 */
export function* issuesOf(list: unknown): Generator<Readonly<Record<string, unknown>>> {
  const count = attempt(() => (Array.isArray(list) ? Math.min(list.length, MAX_FIELDS) : 0)) ?? 0;
  for (let index = 0; index < count; index++) {
    const issue = attempt(() => toIssue((list as readonly unknown[])[index]));
    if (issue !== undefined) yield issue;
  }
}

/** @throws whatever a proxy throws. */
function toIssue(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || isError(value)) return undefined;
  return value as Record<string, unknown>;
}

/**
 * The field errors that issues are. An issue that cannot be read is left out, and so is what would make the response
 * too long. Never throws.
 */
export function collectFields<Issue>(
  issues: Iterable<Issue>,
  read: (issue: Issue) => readonly FieldError[],
): FieldError[] {
  const fields: FieldError[] = [];
  let size = 0;
  for (const issue of issues) {
    for (const field of attempt(() => read(issue)) ?? []) {
      size += sizeOf(field);
      if (fields.length >= MAX_FIELDS || size > MAX_SIZE) return fields;
      fields.push(field);
    }
  }
  return fields;
}

function sizeOf({ pointer, message = "", params }: FieldError): number {
  const steps = pointer.split("/").length - 1;
  const size = SIZE_OF_FIELD + pointer.length + steps * SIZE_OF_STEP + message.length;
  return params === undefined ? size : size + JSON.stringify(params).length;
}
