import { MAX_BYTES, MAX_DEPTH } from "./limits.js";

/**
 * Whether a value that was no text has more levels than are looked at, or holds more values than a text within the limit
 * could. What stands in several places is counted in each: a value of no text may be endless.
 */
export function exceedsLimits(value: unknown): boolean {
  // of each value, a text has two characters at least: two brackets, or a digit and a comma
  let room = MAX_BYTES / 2;
  const exceeds = (item: unknown, levels: number): boolean => {
    if (--room < 0) return true;
    if (typeof item !== "object" || item === null) return false;
    return (
      levels === 0 || lengthOf(item) > room || Object.values(item).some((one) => exceeds(one, levels - 1))
    );
  };
  return exceeds(value, MAX_DEPTH);
}

/** Of a list, and of bytes, which other formats than JSON may have: megabytes of them are not made a list only to be counted. */
function lengthOf(item: object): number {
  return Array.isArray(item) || ArrayBuffer.isView(item) ? ((item as { length?: number }).length ?? 0) : 0;
}
