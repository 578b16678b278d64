import type { FieldError } from "@org/errors-types/runtime";
import { collectFields, issuesOf } from "./collect-fields.js";
import { fieldOfIssue } from "./valibot-rules.js";

/** An issue as Valibot 1 reports it; its `BaseIssue` is one. */
export interface ValibotIssue {
  readonly kind: string;
  readonly type: string;
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/**
 * The field errors that issues of Valibot are, with the rules of the catalog and the parameters of JSON Schema. The
 * messages of Valibot hold the value that was received; what is shown of them is the rest. Never throws.
 */
export function valibotFields(issues: readonly ValibotIssue[] | null | undefined): FieldError[] {
  return collectFields(issuesOf(issues), (issue) => [fieldOfIssue(issue)]);
}
