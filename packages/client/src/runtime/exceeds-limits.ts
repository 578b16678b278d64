import { MAX_BYTES, MAX_DEPTH } from "./limits.js";

/**
 * Whether a value that was no text has more levels than are looked at, or more objects and lists than a text within the
 * limit could hold. What stands in several places is counted in each: a value of no text may be endless.
 */
export function exceedsLimits(value: unknown): boolean {
  // of an object or a list, a text has two characters at least
  let room = MAX_BYTES / 2;
  const exceeds = (item: unknown, levels: number): boolean =>
    typeof item === "object" &&
    item !== null &&
    (levels === 0 || --room < 0 || Object.values(item).some((one) => exceeds(one, levels - 1)));
  return exceeds(value, MAX_DEPTH);
}
