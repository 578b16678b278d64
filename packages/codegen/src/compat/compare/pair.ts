/** What two lists have in common by name, and what only one of them has. Each part keeps the order of its list. */
export interface Paired<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly (readonly [base: T, head: T])[];
  /** What is kept stands in another order. */
  readonly reordered: boolean;
}

export function pair<T>(base: readonly T[], head: readonly T[], nameOf: (item: T) => string): Paired<T> {
  const inHead = new Map(head.map((item) => [nameOf(item), item]));
  const inBase = new Set(base.map(nameOf));
  const kept = base.flatMap((item) => {
    const other = inHead.get(nameOf(item));
    return other === undefined ? [] : [[item, other] as const];
  });
  const order = head.filter((item) => inBase.has(nameOf(item))).map(nameOf);
  return {
    added: head.filter((item) => !inBase.has(nameOf(item))),
    removed: base.filter((item) => !inHead.has(nameOf(item))),
    kept,
    reordered: kept.some(([item], index) => nameOf(item) !== order[index]),
  };
}

/** Pairs the entries of two maps. */
export function pairEntries<T>(
  base: Readonly<Record<string, T>>,
  head: Readonly<Record<string, T>>,
): Paired<readonly [name: string, value: T]> {
  return pair(Object.entries(base), Object.entries(head), ([name]) => name);
}

/**
 * Of what was removed and what was added, the pairs whose names differ only in case and separators: the same thing under
 * a name that is spelled anew.
 */
export function respelled<T>(
  { added, removed }: Pick<Paired<T>, "added" | "removed">,
  nameOf: (item: T) => string,
): readonly (readonly [base: T, head: T])[] {
  const letters = (item: T): string =>
    nameOf(item)
      .replace(/[^A-Za-z0-9]/g, "")
      .toLowerCase();
  return removed.flatMap((item) => {
    const other = added.find((candidate) => letters(candidate) === letters(item));
    return other === undefined ? [] : [[item, other] as const];
  });
}

/** Whether two values are written the same, the order of their members included. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
