import { attempt } from "./attempt.js";

/**
 * The `type` of a problem: a relative reference is resolved against the URL of the response (RFC 9457, section 3.1.1).
 * What cannot be resolved is kept as text; nothing is ever fetched.
 */
export function resolveType(type: string, url: string | undefined): string {
  // RFC 3986, section 4.2: no colon in the first segment of a relative reference
  return /^[^/?#]+:/.test(type) ? type : (attempt(() => new URL(type, url).href) ?? type);
}
