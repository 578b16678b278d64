import type { IncomingMessage, ServerResponse } from "node:http";
import type { Api } from "./runtime/api.js";
import { type RenderedError, renderError } from "./runtime/render-error.js";
import { type HandlerOptions, renderFailure } from "./runtime/responding.js";
import { parseTraceparent } from "./runtime/traceparent.js";

export type { Failure, HandlerOptions } from "./runtime/responding.js";

/** A request listener of `node:http`. */
export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/**
 * Wraps request listeners: whatever they throw becomes the response that the API sends for it. What is no contract error
 * becomes `internal_error`; nothing of it leaves the process. Where a response has already begun, the connection is
 * destroyed, so that the client does not take half a response for a whole one.
 */
export function errorHandler(
  api: Api,
  options: HandlerOptions<IncomingMessage> = {},
): (handler: NodeHandler) => (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return (handler) => async (req, res) => {
    try {
      await handler(req, res);
    } catch (error) {
      send(renderFailure(error, api, req, req.headers.traceparent, options), res, req);
    }
  };
}

/** Sends the response that an API has for an error; that to a HEAD request has no body. Returns what was sent. Never throws. */
export function sendError(
  error: unknown,
  api: Api,
  res: ServerResponse,
  req: IncomingMessage = res.req,
): RenderedError {
  const rendered = renderError(error, api, { traceId: parseTraceparent(req.headers.traceparent) });
  send(rendered, res, req);
  return rendered;
}

function send(rendered: RenderedError, res: ServerResponse, req: IncomingMessage): void {
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
