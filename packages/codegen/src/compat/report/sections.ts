import type { Change } from "../change.js";
import { PACKAGE_KINDS, type Verdict, verdictOf } from "../verdict.js";
import { type Quote, sentence, warning } from "./sentence.js";

/** Changes of one gravity, as they are listed for people. */
export interface ReportSection {
  readonly title: string;
  readonly changes: readonly Change[];
  /** Nobody has to act on them. */
  readonly minor: boolean;
}

/** In the order of their gravity. */
const SECTIONS: readonly (readonly [verdict: Verdict, title: string])[] = [
  ["M", "Breaking"],
  ["m!", "To take care of"],
  ["m", "Compatible"],
  ["P", "Texts and order"],
];

/** The sections that have changes. */
export function sectionsOf(changes: readonly Change[]): readonly ReportSection[] {
  return SECTIONS.flatMap(([verdict, title]) => {
    const those = changes.filter((change) => verdictOf(change) === verdict);
    return those.length === 0 ? [] : [{ title, changes: those, minor: verdict === "P" }];
  });
}

/** A change as an item of a list in Markdown. Verdicts that are the same for all packages need no names. */
export function itemText(change: Change, quote: Quote): string {
  const verdicts = PACKAGE_KINDS.map((kind) => `${kind} ${change.verdicts[kind]}`);
  const same = new Set(Object.values(change.verdicts)).size === 1;
  const warns = warning(change);
  return [
    `- ${sentence(change, quote)}.`,
    ...(warns === undefined ? [] : [warns]),
    ...(same ? [] : [`_(${verdicts.join(", ")})_`]),
  ].join(" ");
}
