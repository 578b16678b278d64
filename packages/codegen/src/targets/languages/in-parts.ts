/** Entries that the initializer of a table adds at once: compilers have limits, or slow down, far above. */
const PART = 200;

/** A long list as short ones. */
export function inParts<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(entries.length / PART);
  return Array.from({ length: count }, (_, index) => entries.slice(index * PART, (index + 1) * PART));
}
