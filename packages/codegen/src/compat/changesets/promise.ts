import type { Change } from "../change.js";
import type { Comparison } from "../comparison.js";
import { type Bump, covers, largest, verdictOf } from "../verdict.js";
import type { PendingChangeset } from "./changeset-folder.js";

/** Whether the next release will be what the changes of the contract ask for. */
export interface Promised {
  /** It is as large as they ask for, and its notes warn of what they must. */
  readonly kept: boolean;
  readonly promised: Bump;
  /** Changes whose warning stands in no changeset. */
  readonly unmentioned: readonly Change[];
  /** The changeset that promises most, by the name of its file: warnings belong there. */
  readonly file: string | undefined;
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
  const those = pending
    .filter(({ bumps }) => packages.some((name) => Object.hasOwn(bumps, name)))
    .map((one) => ({ ...one, bump: largest(packages.map((name) => one.bumps[name] ?? "none")) }));
  const most = largest([raised, ...those.map(({ bump }) => bump)]);
  const told = those.map(({ summary }) => summary).join("\n");
  // the changesets of a version that is raised are used up
  const unmentioned = covers(raised, release)
    ? []
    : changes.filter((change) => verdictOf(change) === "m!" && !mentions(told, change));
  return {
    kept: covers(most, release) && unmentioned.length === 0,
    promised: most,
    unmentioned,
    file: those.find(({ bump }) => covers(bump, largest(those.map((one) => one.bump))))?.file,
  };
}

/** Whether notes speak of all that a change is about, such as the error and the API that sends it. */
function mentions(notes: string, { code, rule, definition, dialect, api }: Change): boolean {
  return [code, rule, definition, dialect, api].every((name) => name === undefined || hasWord(notes, name));
}

/** Whether a name stands in a text by itself: `order` is not in `order_lost`. */
function hasWord(text: string, name: string): boolean {
  const literal = name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${literal}(?![\\p{L}\\p{N}_-])`, "u").test(text);
}
