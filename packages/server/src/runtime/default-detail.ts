import type { ErrorMembers } from "./error-members.js";
import { source } from "./factory-members.js";

/**
 * Errors whose own `detail` was made from the catalog's text, not given by who threw them; or that have none, because
 * the catalog has no text and nobody gave one.
 */
const filled = new WeakSet<object>();

/** Notes that the `detail` of an error is the catalog's, be it none. */
export function noteDefaultDetail(error: object): void {
  filled.add(error);
}

/**
 * Whether the `detail` of an error is the catalog's: a constant is on the prototype that its factory made. Such a text
 * gives way to one of the API's own; a text that somebody gave never does.
 */
export function hasDefaultDetail(members: ErrorMembers): boolean {
  const error = members[source] ?? members;
  return filled.has(error) || (members.detail !== undefined && !Object.hasOwn(error, "detail"));
}
