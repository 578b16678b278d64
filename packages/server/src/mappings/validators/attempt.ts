/** What a function gives; undefined where it throws, as a getter or a proxy of somebody's object may. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
