import type { AddHeaders } from "./decide-by-reading.js";
import { defined } from "./defined.js";
import type { HeaderReader } from "./dialect.js";
import type { Reading } from "./reading.js";

/** What the body said, and what it did not say from the headers. `read`: undefined when a required one is missing. */
export function withHeaders(read: (header: HeaderReader) => Reading | undefined): AddHeaders {
  return (header, body, lenient) => {
    const headers = read(header);
    if (headers === undefined && !lenient) return undefined;
    return {
      ...headers,
      ...defined(body),
      codes: [...(body.codes ?? []), ...(headers?.codes ?? [])],
      details: { ...headers?.details, ...body.details },
    };
  };
}
