import type { Dialect } from "./dialect.js";
import type { Outgoing } from "./outgoing.js";

/** A header name (RFC 9110, section 5.6.2). */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** A header value without control characters and outside them only Latin-1: all others could end the header. */
const VALUE = /^[\x20-\x7e\xa0-\xff]*$/;

/** Whether a text can be sent as the value of a header. */
export function isHeaderValue(text: string): boolean {
  return VALUE.test(text);
}

/**
 * The headers of a response by lower-case name, the content type first. A header whose name or value could not be sent is
 * absent.
 */
export function renderHeaders(dialect: Dialect, error: Outgoing): Record<string, string> {
  const headers: Record<string, string> = { "content-type": dialect.mediaType };
  if (dialect.headers === undefined) return headers;
  const further = dialect.headers(error);
  for (const name of Object.keys(further)) {
    const value = further[name];
    if (typeof value !== "string" || !isHeaderValue(value)) continue;
    const key = name.toLowerCase();
    if (NAME.test(key)) headers[key] = value;
  }
  return headers;
}
