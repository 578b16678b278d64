import { type ChangeKind, rowOf } from "./change-kinds.js";
import type { Verdict, Verdicts } from "./verdict.js";

/** What a change is about, and what it was before. Names are those of the catalog. */
export interface Facts {
  readonly code?: string;
  readonly api?: string;
  readonly dialect?: string;
  /** A named type of details. */
  readonly definition?: string;
  /** A field rule. */
  readonly rule?: string;
  /** A member of the details, and the way into it: `items[].price`. */
  readonly member?: string;
  /** A place in the template of a dialect: `body.error.code`, `header Retry-After`. */
  readonly at?: string;
  /** What of it, where the kind of change leaves that open: `title`, the name of an attribute. */
  readonly name?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** One difference between two catalogs, and what it means for those who use them. */
export interface Change extends Facts {
  readonly kind: ChangeKind;
  readonly verdicts: Verdicts;
}

/** Takes the changes that a comparison finds. */
export type Report = (kind: ChangeKind, facts?: Facts) => void;

export function changeOf(kind: ChangeKind, facts: Facts): Change {
  const [types, client, server] = rowOf(kind)[0].split(" ") as [Verdict, Verdict, Verdict];
  return { kind, ...facts, verdicts: { types, client, server } };
}

/** A report that says what all its changes are about. */
export function about(report: Report, subject: Facts): Report {
  return (kind, facts) => report(kind, { ...subject, ...facts });
}
