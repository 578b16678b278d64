import type { Dialect } from "./dialect.js";
import type { Outgoing } from "./outgoing.js";
import { remembered } from "./remembered.js";

/** A header name (RFC 9110, section 5.6.2). */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** A header value without control characters and outside them only Latin-1: all others could end the header. */
const VALUE = /^[\x20-\x7e\xa0-\xff]*$/;

/** Empty: it is no name. */
const toKey = /*#__PURE__*/ remembered((name) => {
  const key = name.toLowerCase();
  return NAME.test(key) ? key : "";
});

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
  for (const name in further) {
    const value = further[name];
    if (typeof value !== "string" || !isHeaderValue(value)) continue;
    const key = toKey(name);
    if (key !== "") headers[key] = value;
  }
  return headers;
}
