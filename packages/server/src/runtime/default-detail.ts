import { type ErrorMembers, source } from "./error-members.js";
import { MadeError } from "./made-error.js";

/** Errors that no factory made, and that got no text. */
const noted = new WeakSet<object>();

/** Notes that an error has no `detail` because nobody gave one. */
export function noteDefaultDetail(error: object): void {
  noted.add(error);
}

/**
 * Whether the `detail` of an error is the catalog's, be it none: it was made from the details, is a constant, which its
 * prototype has, or nobody gave one. Such a text gives way to one of the API's own; a text that somebody gave never does.
 */
export function hasDefaultDetail(members: ErrorMembers): boolean {
  const error = members[source] ?? members;
  if (MadeError.constantsOf(error)?.filled === true || noted.has(error)) return true;
  return members.detail !== undefined && !Object.hasOwn(error, "detail");
}
