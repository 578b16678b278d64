import type { DetailsCheck } from "./define-api.js";

/** A copy with the members that are there; undefined where none is. `check`: and each of which is what it says. */
export function defined<T extends object>(
  members: T | undefined,
  check?: DetailsCheck,
): (Partial<T> & Record<string, unknown>) | undefined {
  // a spread, which takes `__proto__` for a member like any other; hardly ever anything is taken out of it again
  const copy: Partial<T> & Record<string, unknown> = { ...members } as Partial<T>;
  for (const name in copy) {
    if (copy[name] === undefined || check?.({ [name]: copy[name] }, true) === false) delete copy[name];
  }
  return Object.keys(copy).length > 0 ? copy : undefined;
}
