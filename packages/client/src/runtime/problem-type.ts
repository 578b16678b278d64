import { attempt } from "./attempt.js";
import type { Described } from "./described.js";

/**
 * What the `type` of a problem means: a missing one is `about:blank`, and a relative one is resolved against the URL of
 * the response (RFC 9457, section 3.1.1). What cannot be resolved is kept as text; nothing is ever fetched.
 */
export function problemType(type: string | undefined, { lenient, url }: Described): string | undefined {
  if (type === undefined) return lenient ? "about:blank" : undefined;
  // RFC 3986, section 4.2: no colon in the first segment of a relative reference
  return /^[^/?#]+:/.test(type) ? type : (attempt(() => new URL(type, url).href) ?? type);
}
