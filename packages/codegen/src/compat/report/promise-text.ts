import type { Promised } from "../changesets/promise.js";
import type { Comparison } from "../comparison.js";
import { covers } from "../verdict.js";
import { changeItem } from "./changeset-text.js";
import { counted } from "./headline.js";
import { comparisonText, type Mark } from "./text.js";

/** How changesets are written. */
export interface HowToPromise {
  /** Where they are, as it was named. */
  readonly folder: string;
  /** The call that writes one. */
  readonly call: string;
}

/** Whether a promise is kept, for people; where it is not, what to do. */
export function promiseText(
  comparison: Comparison,
  promise: Promised,
  { folder, call }: HowToPromise,
  mark?: Mark,
): string {
  const { base, changes, release } = comparison;
  const { kept, promised } = promise;
  const since = `since \`${base}\``;
  if (changes.length === 0) return `The contract did not change ${since}.`;
  if (kept)
    return `${counted(changes.length, "change")} of the contract ${since}: a ${release} release, as promised.`;
  if (covers(promised, release)) return unsaid(promise, since, folder);
  return [
    comparisonText(comparison, mark),
    "",
    `The contract changed ${since}, and the next release must be ${release}: ${promised === "none" ? "no changeset promises one" : `changesets promise ${promised}`}.`,
    `Write a changeset: ${call}`,
  ].join("\n");
}

/** What is to be written, as it can be copied: names make a changeset speak of a change, the words are for people to choose. */
function unsaid({ unmentioned, file }: Promised, since: string, folder: string): string {
  const where = file === undefined ? `a changeset in ${folder}` : `${folder.replace(/[/\\]+$/, "")}/${file}`;
  return [
    `The contract changed ${since}, and the notes of the next release must warn of what no changeset names.`,
    `Write this at the end of ${where}, or say it in your own words with the same names:`,
    "",
    ...unmentioned.map(changeItem),
  ].join("\n");
}
