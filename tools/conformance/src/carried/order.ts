/** In the order in which JSON.parse gives the members of an object: array indexes first, by their value. */
export function inMemberOrder<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  const all = [...entries];
  const indexes = all
    .filter(([key]) => isArrayIndex(key))
    .sort(([one], [other]) => Number(one) - Number(other));
  return [...indexes, ...all.filter(([key]) => !isArrayIndex(key))];
}

/** ECMAScript, section 6.1.7. */
function isArrayIndex(key: string): boolean {
  return String(Number(key) >>> 0) === key && Number(key) < 2 ** 32 - 1;
}
