import type { Change } from "../change.js";
import type { Comparison } from "../comparison.js";
import { type Bump, covers, largest, verdictOf } from "../verdict.js";
import type { PendingChangeset } from "./changeset-folder.js";

/** Whether the next release will be what the changes of the contract ask for. */
export interface Promised {
  readonly kept: boolean;
  readonly promised: Bump;
  /** Changes whose warning stands in no changeset. */
  readonly unmentioned: readonly Change[];
}

/**
 * Compares what changes ask for with what is promised: by the pending changesets that name one of the packages, or by a version that was
 * raised already.
 */
export function promised(
  { changes, release }: Pick<Comparison, "changes" | "release">,
  pending: readonly PendingChangeset[],
  packages: readonly string[],
  raised: Bump,
): Promised {
  const those = pending.filter(({ bumps }) => packages.some((name) => Object.hasOwn(bumps, name)));
  const bumps = those.flatMap((changeset) => packages.map((name) => changeset.bumps[name] ?? "none"));
  const most = largest([raised, ...bumps]);
  const told = those.map(({ summary }) => summary).join("\n");
  const unmentioned = changes.filter((change) => verdictOf(change) === "m!" && !mentions(told, change));
  return {
    kept: covers(most, release),
    promised: most,
    // the changesets of a version that is raised are used up
    unmentioned: raised === "none" ? unmentioned : [],
  };
}

/** Whether notes speak of what a change is about. */
function mentions(notes: string, { code, api, rule, dialect }: Change): boolean {
  const subject = code ?? rule ?? dialect ?? api;
  return subject === undefined || notes.includes(subject);
}
