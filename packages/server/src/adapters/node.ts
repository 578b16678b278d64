import type { IncomingMessage, ServerResponse } from "node:http";
import type { Api } from "../runtime/api.js";
import { type ReadJsonOptions, readJsonBody } from "../runtime/read-json.js";
import type { RenderedError } from "../runtime/render-error.js";
import { type HandlerOptions, renderTraced, responder } from "../runtime/responder.js";
import { sendRendered } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { ReadJsonOptions } from "../runtime/read-json.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";
export { clientErrorHandler } from "./client-error.js";

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
): (handler: NodeHandler) => (req: IncomingMessage, res: ServerResponse) => void | Promise<void> {
  const respond = responder(api, options);
  const fail = (error: unknown, req: IncomingMessage, res: ServerResponse): void =>
    sendRendered(respond(error, req, req.headers.traceparent), res, req);
  // not an async function: who does not wait for anything need not pay for a promise
  return (handler) => (req, res) => {
    try {
      const done: unknown = handler(req, res);
      if (!isThenable(done)) return undefined;
      return Promise.resolve(done).then(ignore, (error) => fail(error, req, res));
    } catch (error) {
      return fail(error, req, res);
    }
  };
}

/** What a handler returns is of no interest, but for the failure of a promise. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === "function";
}

function ignore(): void {}

/** Sends the response that an API has for an error; that to a HEAD request has no body. Returns what was sent. Never throws. */
export function sendError(
  error: unknown,
  api: Api,
  res: ServerResponse,
  req: IncomingMessage = res.req,
): RenderedError {
  const rendered = renderTraced(error, api, req.headers.traceparent);
  sendRendered(rendered, res, req);
  return rendered;
}

/**
 * The JSON body of a request.
 * @throws ApiError `unsupported_media_type`, `content_too_large` (a `bad_request` in a catalog that has no such error),
 * `malformed_json`, or `bad_request` where the client went away: an error handler knows what to send.
 */
export function readJson(req: IncomingMessage, options?: ReadJsonOptions): Promise<unknown> {
  const { headers } = req;
  const known = {
    contentType: headers["content-type"],
    contentLength: headers["content-length"],
    contentEncoding: headers["content-encoding"],
  };
  // what is not read is left to Node: destroying the request would cost the client its response
  return readJsonBody(req.iterator({ destroyOnReturn: false }), known, options, () => req.errored !== null);
}
