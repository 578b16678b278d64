import type { SentError } from "./api.js";
import type { Dialect } from "./dialect.js";
import type { Outgoing } from "./outgoing.js";

/** A header name (RFC 9110, section 5.6.2). */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/** A header value without control characters and outside them only Latin-1: all others could end the header. */
const VALUE = /^[\x20-\x7e\xa0-\xff]*$/;

/**
 * The headers of a response by lower-case name, the content type first. A header whose name or value could not be sent is
 * absent.
 */
export function renderHeaders(dialect: Dialect, error: Outgoing, sent: SentError): Record<string, string> {
  const headers: Record<string, string> = { "content-type": dialect.mediaType };
  if (sent.headers !== undefined) addHeaders(headers, sent.headers);
  if (dialect.headers !== undefined) addHeaders(headers, dialect.headers(error));
  return headers;
}

function addHeaders(
  headers: Record<string, string>,
  further: Readonly<Record<string, string | undefined>>,
): void {
  for (const name of Object.keys(further)) {
    const value = further[name];
    const key = name.toLowerCase();
    if (typeof value === "string" && VALUE.test(value) && NAME.test(key)) headers[key] = value;
  }
}
