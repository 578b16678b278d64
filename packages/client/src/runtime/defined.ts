/** The members that are there. */
export function defined<T extends object>(members: T | undefined): Partial<T> {
  return Object.fromEntries(
    Object.entries(members ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
