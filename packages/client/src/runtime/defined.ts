/** The members that are there. */
export function defined<T extends object>(members: T | undefined): Partial<T> {
  // what comes of JSON has nothing absent in it, and is no copy
  if (members && !Object.values(members).includes(undefined)) return members;
  return Object.fromEntries(
    Object.entries(members ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
