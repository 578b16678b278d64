import type { FieldError } from "@org/errors-types/runtime";
import { attempt } from "./attempt.js";
import { collectFields, issuesOf } from "./collect-fields.js";
import { fieldError, MAX_MESSAGE_LENGTH } from "./field-error.js";
import { isMissing, textAt } from "./missing.js";
import { stepsOf, toPointer } from "./pointer.js";
import { fieldOfIssue } from "./valibot-rules.js";
import { type ZodIssue, zodFields } from "./zod-fields.js";

/** An issue of Standard Schema. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

type Issue = Readonly<Record<string, unknown>>;

/** How ArkType ends its messages: `must be an email address (was "x")`. */
const RECEIVED_LAST = / \(was [^()]*\)$/;

/** How libraries write a value into a message: `(was "x")`, `actual "x"`, `with value "x"`, `received 7`, ``was: `"x"` ``. */
const SHOWS_VALUE = /\b(?:was|actual|received|got|found|value|given):?\s*[("'`[{\d-]/i;

/** A shorter value may well stand in a message for another reason. */
const MIN_TELLING_LENGTH = 4;

/**
 * The field errors that issues of Standard Schema are. The standard has a message and a path; the rule is known where an
 * issue is one of Zod or Valibot, and, with `input` (what was validated), where a value is missing. A message that shows
 * the value at its path, or reads as if it did, is left out. Never throws.
 */
export function standardFields(
  issues: readonly StandardIssue[] | null | undefined,
  input?: unknown,
): FieldError[] {
  return collectFields(issuesOf(issues), (issue) => {
    if (isOfZod(issue)) return zodFields([issue as unknown as ZodIssue], input);
    return [isOfValibot(issue) ? fieldOfIssue(issue) : toField(issue, input)];
  });
}

function isOfZod({ code, path }: Issue): boolean {
  return typeof code === "string" && Array.isArray(path) && ZOD_CODES.has(code);
}

const ZOD_CODES: ReadonlySet<string> = new Set([
  ...["custom", "invalid_element", "invalid_format", "invalid_key", "invalid_type", "invalid_union"],
  ...["invalid_value", "not_multiple_of", "too_big", "too_small", "unrecognized_keys"],
]);

function isOfValibot({ kind, type, received }: Issue): boolean {
  const ofKind = kind === "schema" || kind === "validation" || kind === "transformation";
  return ofKind && typeof type === "string" && typeof received === "string";
}

function toField(issue: Issue, input: unknown): FieldError {
  const { code, message } = issue;
  const path = stepsOf(issue["path"]).map(keyOf);
  const isRequired = code === "required" || isMissing(input, path);
  return fieldError({
    pointer: toPointer(path),
    rule: isRequired ? "required" : undefined,
    message: messageWithout(textAt(input, path), message),
  });
}

function keyOf(segment: unknown): unknown {
  if (typeof segment !== "object" || segment === null) return segment;
  return attempt(() => (segment as { readonly key?: unknown }).key);
}

function messageWithout(value: string | undefined, message: unknown): string | undefined {
  if (typeof message !== "string" || message.length > MAX_MESSAGE_LENGTH) return undefined;
  const rest = message.replace(RECEIVED_LAST, "");
  const holds = value !== undefined && value.length >= MIN_TELLING_LENGTH && rest.includes(value);
  return holds || SHOWS_VALUE.test(rest) ? undefined : rest;
}
