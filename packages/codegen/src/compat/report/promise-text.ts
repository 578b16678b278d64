import type { Change } from "../change.js";
import type { Promised } from "../changesets/promise.js";
import type { Comparison } from "../comparison.js";
import { counted } from "./headline.js";
import { sentence, warning } from "./sentence.js";
import { comparisonText, inBackticks, type Mark } from "./text.js";

/** Whether a promise is kept, for people; where it is not, all that changed, and what to do. */
export function promiseText(
  comparison: Comparison,
  { kept, promised, unmentioned }: Promised,
  mark?: Mark,
): string {
  const { base, changes, release } = comparison;
  const since = `since \`${base}\``;
  if (changes.length === 0) return `The contract did not change ${since}.`;
  if (kept) {
    const done = `${counted(changes.length, "change")} of the contract ${since}: a ${release} release, as promised.`;
    return [done, ...unsaid(unmentioned)].join("\n");
  }
  const promise = promised === "none" ? "no changeset promises one" : `changesets promise ${promised}`;
  return [
    comparisonText(comparison, mark),
    "",
    `The contract changed ${since}, and the next release must be ${release}: ${promise}.`,
    `Write a changeset: errors-codegen diff ${base} --changeset`,
  ].join("\n");
}

function unsaid(changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => [
    `  ${sentence(change, inBackticks)}`,
    `    Warn: ${warning(change)}`,
  ]);
  return ["No changeset speaks of these, and they need a warning:", ...lines];
}
