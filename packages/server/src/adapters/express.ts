import type { IncomingMessage, ServerResponse } from "node:http";
import type { Api } from "../runtime/api.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { type HandlerOptions, type Responder, responder } from "../runtime/responder.js";
import { httpErrors } from "./http-errors.js";
import { sendRendered } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";

/** What the middleware uses, and hooks mostly need, of the request of Express. */
export interface ExpressRequest extends IncomingMessage {
  /** The path and query as they were sent, also in a router. */
  readonly originalUrl: string;
  is(types: string[]): string | false | null;
}

/** Middleware of Express. */
export type Middleware<Request> = (
  req: Request,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Middleware of Express that is told of errors: it is known by its four parameters. */
export type ErrorMiddleware<Request> = (
  error: unknown,
  req: Request,
  res: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * The last middleware of an application, `app.use(errorHandler(api))`: whatever was thrown or given to `next` becomes the
 * response that the API sends for it, and so does a request that nothing answered: `not_found`. What is no contract error
 * becomes `internal_error`, but for the errors of Express and its middleware, which become the generic error of their
 * status; nothing of their text leaves the process. Where a response has already begun, the connection is destroyed.
 *
 * In a router it answers everything below the path of that router. Use `errorMiddleware` where unknown routes are to be
 * left to what comes after it. For hooks that need all of the request, write `errorHandler<Request>` with the type of Express.
 */
export function errorHandler<Request extends ExpressRequest = ExpressRequest>(
  api: Api,
  options: HandlerOptions<Request> = {},
): [ErrorMiddleware<Request>, Middleware<Request>] {
  const respond = responder(api, options, [httpErrors]);
  // in this order an error has one step less to go
  return [answerErrors(respond), answerUnknown(respond)];
}

/** As `errorHandler`, for errors alone: a request that nothing answered goes on to the next middleware. */
export function errorMiddleware<Request extends ExpressRequest = ExpressRequest>(
  api: Api,
  options: HandlerOptions<Request> = {},
): ErrorMiddleware<Request> {
  return answerErrors(responder(api, options, [httpErrors]));
}

function answerUnknown<Request extends ExpressRequest>(respond: Responder<Request>): Middleware<Request> {
  return function notFound(req, res) {
    // Somebody called `next` after answering: that is no unknown route.
    if (res.headersSent) return;
    sendRendered(respond(errorOfCode("not_found", 404), req, req.headers.traceparent), res, req);
  };
}

function answerErrors<Request extends ExpressRequest>(respond: Responder<Request>): ErrorMiddleware<Request> {
  return function sendError(error, req, res, _next) {
    sendRendered(respond(error, req, req.headers.traceparent), res, req);
  };
}

/**
 * Middleware that lets only bodies of these media types pass; a request without a body passes too. Use it before a parser
 * such as `express.json()`, which does not read bodies of other types and leaves `req.body` undefined:
 * `app.use(requireMediaType("application/json"), express.json())`. Types are written as for `req.is()` of Express:
 * `json`, `application/*+json`.
 * @throws ApiError `unsupported_media_type`: an error handler knows what to send.
 */
export function requireMediaType(...types: string[]): Middleware<ExpressRequest> {
  return (req, _res, next) => {
    // `null` means that there is no body; what is empty need not have a type
    if (req.is(types) !== false || req.headers["content-length"] === "0") return next();
    throw errorOfCode("unsupported_media_type", 415, { details: { supported: types } });
  };
}
