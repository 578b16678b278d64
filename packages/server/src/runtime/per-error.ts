import type { Outgoing } from "./outgoing.js";

/**
 * Texts of a body that are the same at every occurrence of an error: made when the first one is rendered, then kept. An
 * occurrence that has another title, type or help than the API sends gets its own.
 */
export function perError<T extends object>(make: (error: Outgoing) => T): (error: Outgoing) => T {
  const made = new WeakMap<object, T>();
  return (error) => {
    const { kind } = error;
    if (kind === undefined) return make(error);
    const known = made.get(kind);
    if (known !== undefined) return known;
    const fresh = make(error);
    made.set(kind, fresh);
    return fresh;
  };
}
