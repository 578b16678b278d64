import type { FieldError } from "@org/errors-types/runtime";
import { attempt } from "./attempt.js";
import { collectFields } from "./collect-fields.js";
import { fieldsOfIssue } from "./zod-rules.js";
import { leavesOf } from "./zod-union.js";

/** An issue as Zod 4 reports it. */
export interface ZodIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** An error of Zod 4 or Zod Mini, as `safeParse` gives it and `parse` throws it. */
export interface ZodErrorLike {
  readonly issues: readonly ZodIssue[];
}

/**
 * The field errors that issues of Zod 4 are, with the rules of the catalog and the parameters of JSON Schema. `input`,
 * what was validated, tells a missing value from a wrong one where an issue does not: with a message of your own, and for
 * `z.enum` and `z.literal`. Never throws.
 */
export function zodFields(
  issuesOrError: ZodErrorLike | readonly ZodIssue[] | null | undefined,
  input?: unknown,
): FieldError[] {
  const issues = attempt(() => (Array.isArray(issuesOrError) ? issuesOrError : issuesIn(issuesOrError)));
  return collectFields(leavesOf(issues), (leaf) => fieldsOfIssue(leaf, input));
}

function issuesIn(error: unknown): unknown {
  return (error as ZodErrorLike | null | undefined)?.issues;
}
