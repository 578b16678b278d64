/** The same disorder each time. */
export function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  let seed = 20261129;
  for (let last = result.length - 1; last > 0; last--) {
    seed = (seed * 48271) % 2147483647;
    const other = seed % (last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
