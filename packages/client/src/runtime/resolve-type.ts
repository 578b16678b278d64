/**
 * The `type` of a problem: a relative reference is resolved against the URL of the response (RFC 9457, section 3.1.1).
 * What cannot be resolved is kept as text; nothing is ever fetched.
 */
export function resolveType(type: string, url: string | undefined): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(type)) return type;
  try {
    return new URL(type, url).href;
  } catch {
    return type;
  }
}
