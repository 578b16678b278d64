import type { IncomingMessage, ServerResponse } from "node:http";
import type { RenderedError } from "../runtime/render-error.js";

/**
 * Sends a rendered error as the response of `node:http`; that to a HEAD request has no body. Where the response has
 * already begun, the connection is destroyed: half a response must not look like a whole one. Never throws.
 */
export function sendRendered(rendered: RenderedError, res: ServerResponse, req: IncomingMessage): void {
  if (res.headersSent) {
    // What failed after the end of a whole response does not concern the client.
    if (!res.writableEnded) breakOff(res);
    return;
  }
  try {
    write(rendered, res, req);
  } catch {
    breakOff(res);
  }
}

/** Of HTTP/2 (RFC 9113, section 7): without it the end of a stream looks like that of a whole response. */
const INTERNAL_ERROR = 2;

/** Breaks a response off that has begun: the connection, or with HTTP/2 its stream alone. */
export function breakOff(res: ServerResponse): void {
  const { stream } = res as { readonly stream?: { close(code: number): void } };
  if (stream === undefined) res.destroy();
  else stream.close(INTERNAL_ERROR);
}

/** Headers of the response that was meant to be sent, and that would be wrong for the error. */
export const REPRESENTATION: ReadonlySet<string> = new Set([
  "accept-ranges",
  "cache-control",
  "content-digest",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-length",
  "content-location",
  "content-range",
  "content-type",
  "etag",
  "expires",
  "last-modified",
  "repr-digest",
  "trailer",
  "transfer-encoding",
]);

/** Removes what was said of another body. Looks at what is there: mostly that is little, and removing costs more. */
export function removeStale(res: ServerResponse): void {
  for (const name of res.getHeaderNames()) {
    if (REPRESENTATION.has(name)) res.removeHeader(name);
  }
}

function write({ status, headers, body }: RenderedError, res: ServerResponse, req: IncomingMessage): void {
  removeStale(res);
  // Only HTTP/1 has a reason phrase; where one was set, it was for another status.
  if (Object.hasOwn(res, "statusMessage")) res.statusMessage = "";
  // a spread costs ten times as much here: V8 makes a slow object of it
  res.writeHead(status, Object.assign({}, headers, { "content-length": Buffer.byteLength(body) }));
  res.end(req.method === "HEAD" ? undefined : body);
  dropBody(req);
}

/**
 * Takes away what is left of the body of a request. One that nobody began to read Node takes away itself; behind one that
 * was left half-read, the next request on the connection would never be seen.
 */
export function dropBody(req: IncomingMessage): void {
  if (req.readableDidRead && !req.complete) req.resume();
}
