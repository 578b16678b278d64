import type { Promised } from "../changesets/promise.js";
import type { Comparison } from "../comparison.js";
import { counted } from "./headline.js";
import { sentence, warning } from "./sentence.js";
import { comparisonText, inBackticks, type Mark } from "./text.js";

/** Whether a promise is kept, for people; where it is not, what changed, and what to do. */
export function promiseText(
  comparison: Comparison,
  { kept, promised, unmentioned }: Promised,
  mark?: Mark,
): string {
  const { base, changes, release } = comparison;
  if (changes.length === 0) return `The contract did not change since \`${base}\`.`;
  const warnings = unmentioned.flatMap((change) => [
    `  ${sentence(change, inBackticks)}`,
    `    Warn: ${warning(change)}`,
  ]);
  const unsaid =
    warnings.length === 0 ? [] : ["No changeset speaks of these, and they need a warning:", ...warnings];
  const since = `since \`${base}\``;
  if (kept) {
    const done = `${counted(changes.length, "change")} of the contract ${since}: a ${release} release, as promised.`;
    return [done, ...unsaid].join("\n");
  }
  const promise = promised === "none" ? "no changeset promises one" : `changesets promise ${promised}`;
  return [
    comparisonText(comparison, mark),
    "",
    `The contract changed ${since}, and the next release must be ${release}: ${promise}.`,
    `Write a changeset: errors-codegen diff ${base} --changeset`,
    ...unsaid,
  ].join("\n");
}
