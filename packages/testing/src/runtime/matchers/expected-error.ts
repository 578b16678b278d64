import type { FieldError, Members } from "@org/errors-types/runtime";
import { nearest } from "../nearest.js";
import type { MatcherContext } from "./matcher-context.js";

/**
 * What an error is expected to have beside its code. Any value may be an asymmetric matcher. Of `details` and of each field
 * error those members are compared that are named; `fields` must be as many, in this order.
 */
export interface ExpectedError {
  readonly status?: number | Asymmetric;
  /** Whether the contract of the API has this error. */
  readonly recognized?: boolean | Asymmetric;
  /** The text that stood in the place of the code and that the API does not list. */
  readonly receivedCode?: string | Asymmetric;
  readonly title?: string | Asymmetric;
  readonly detail?: string | Asymmetric;
  readonly type?: string | Asymmetric;
  readonly instance?: string | Asymmetric;
  readonly traceId?: string | Asymmetric;
  readonly help?: string | Asymmetric;
  /** In milliseconds. */
  readonly retryAfterMs?: number | Asymmetric;
  readonly details?: Members | Asymmetric;
  readonly fields?: readonly (Partial<FieldError> | Asymmetric)[] | Asymmetric;
  /** Whether the required details are there with their types. `false` here is the one way to match an error without them. */
  readonly detailsValid?: boolean | Asymmetric;
  readonly retry?: Members | Asymmetric;
  readonly attempts?: number | Asymmetric;
  readonly stopped?: string | Asymmetric;
}

/** `expect.any(String)`, `expect.stringContaining("…")` and the like. */
export interface Asymmetric {
  asymmetricMatch(value: unknown): boolean;
}

const MEMBERS: readonly string[] = (
  "status recognized receivedCode title detail type instance traceId help retryAfterMs details fields detailsValid retry " +
  "attempts stopped"
).split(" ");

/** @throws TypeError where a member is expected that no error has: it would be compared with nothing. */
export function checkExpected(expected: ExpectedError): void {
  const unknown = Object.keys(expected).find((name) => !MEMBERS.includes(name));
  if (unknown === undefined) return;
  const near = nearest(unknown, MEMBERS);
  const meant = near === undefined ? `Members are: ${MEMBERS.join(", ")}.` : `Did you mean \`${near}\`?`;
  throw new TypeError(`An error has no member \`${unknown}\`. ${meant}`);
}

/** The members of an error that are other than expected: name → both values. */
export function differing(
  error: Readonly<Record<string, unknown>>,
  expected: ExpectedError,
  context: MatcherContext,
): readonly string[] {
  const { iterableEquality, subsetEquality } = context.utils;
  const testers = [...(context.customTesters ?? []), iterableEquality, subsetEquality].filter(
    (tester) => tester !== undefined,
  );
  return Object.entries(expected)
    .filter(([name, value]) => !context.equals(error[name], value, testers))
    .map(([name]) => name);
}

/** Those members of what came that somebody expected, so that a difference shows nothing else. */
export function asExpected(value: unknown, expected: unknown): unknown {
  if (!isPlain(value) || !isPlain(expected)) {
    if (!Array.isArray(value) || !Array.isArray(expected)) return value;
    return value.map((element, index) => asExpected(element, expected[index] ?? element));
  }
  const names = Object.keys(expected).filter((name) => name in value);
  return Object.fromEntries(names.map((name) => [name, asExpected(value[name], expected[name])]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !("asymmetricMatch" in value)
  );
}
