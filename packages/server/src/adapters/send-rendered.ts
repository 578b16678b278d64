import type { IncomingMessage, ServerResponse } from "node:http";
import type { RenderedError } from "../runtime/render-error.js";

/**
 * Sends a rendered error as the response of `node:http`; that to a HEAD request has no body. Where the response has
 * already begun, the connection is destroyed: half a response must not look like a whole one. Never throws.
 */
export function sendRendered(rendered: RenderedError, res: ServerResponse, req: IncomingMessage): void {
  // What failed after the end of a whole response does not concern the client.
  if (res.writableEnded) return;
  if (res.headersSent) {
    res.destroy();
    return;
  }
  try {
    write(rendered, res, req);
  } catch {
    res.destroy();
  }
}

/** Headers of the response that was meant to be sent, and that would be wrong for the error. */
const REPRESENTATION = [
  "accept-ranges",
  "cache-control",
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
  "trailer",
  "transfer-encoding",
];

function write({ status, headers, body }: RenderedError, res: ServerResponse, req: IncomingMessage): void {
  for (const name of REPRESENTATION) res.removeHeader(name);
  // Only HTTP/1 has a reason phrase; where one was set, it was for another status.
  if (Object.hasOwn(res, "statusMessage")) res.statusMessage = "";
  res.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  res.end(req.method === "HEAD" ? undefined : body);
}
