import { flat } from "./flat.js";
import type { Outgoing } from "./outgoing.js";

/**
 * Texts of a body that are the same at every occurrence of an error: made when the first one is rendered, then kept. An
 * occurrence that has another title, type or help than the API sends gets its own.
 */
export function perError<Name extends string>(
  make: (error: Outgoing) => Record<Name, string>,
): (error: Outgoing) => Readonly<Record<Name, string>> {
  const made = new WeakMap<object, Readonly<Record<Name, string>>>();
  return (error) => {
    const { kind } = error;
    if (kind === undefined) return make(error);
    const known = made.get(kind);
    if (known !== undefined) return known;
    const fresh = make(error);
    for (const name in fresh) fresh[name] = flat(fresh[name]);
    made.set(kind, fresh);
    return fresh;
  };
}
