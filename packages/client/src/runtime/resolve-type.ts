import { attempt } from "./attempt.js";

/**
 * The `type` of a problem: a relative reference is resolved against the URL of the response (RFC 9457, section 3.1.1).
 * What cannot be resolved is kept as text; nothing is ever fetched.
 */
export function resolveType(type: string, url: string | undefined): string {
  return /^[a-z][a-z\d+.-]*:/i.test(type) ? type : (attempt(() => new URL(type, url).href) ?? type);
}
