import type { Comparison } from "../comparison.js";
import { verdictOf } from "../verdict.js";
import type { Quote } from "./sentence.js";

/** What a comparison comes down to, in one line. */
export function headline({ base, head, changes, bump, release }: Comparison, quote: Quote): string {
  const from = `from ${quote(base)} to ${quote(head)}`;
  if (changes.length === 0) return `The contract did not change ${from}.`;
  const asked =
    bump === release
      ? `a ${release} release`
      : `a ${release} release: they would be ${bump}, but this is before 1.0`;
  return `${counted(changes.length, "change")} ${from} ${changes.length === 1 ? "asks" : "ask"} for ${asked}.`;
}

/** How many changes are how grave: `1 breaking, 2 to take care of, 4 others`. */
export function tally({ changes }: Pick<Comparison, "changes">): string {
  const verdicts = changes.map(verdictOf);
  const amount = (wanted: readonly string[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  const parts = [
    [amount(["M"]), "breaking"],
    [amount(["m!"]), "to take care of"],
    [amount(["m", "P"]), "compatible"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(", ");
}

export function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
