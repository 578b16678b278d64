import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiError, Members } from "@org/errors-types/runtime";
import type { Api } from "../runtime/api.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import { isError } from "../runtime/is-error.js";
import type { Mapping } from "../runtime/mapping.js";
import type { RenderedError } from "../runtime/render-error.js";
import { type HandlerOptions, type Responder, responder } from "../runtime/responder.js";
import { allowedDetails, httpErrors } from "./http-errors.js";
import { dropBody, removeStale, sendRendered } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";

/** What the middleware uses, and hooks mostly need, of the context of Koa. */
export interface KoaContext {
  status: number;
  body: unknown;
  /** `false`: Koa does not send the response. */
  respond?: boolean | undefined;
  readonly headerSent: boolean;
  readonly writable: boolean;
  readonly method: string;
  readonly path: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly response: { get(name: string): unknown };
  /** The routes of this path, whatever their methods: set by `@koa/router`. */
  readonly matched?: readonly { readonly methods: readonly string[] }[] | undefined;
  /** Told by Koa of what fails outside of the middleware. */
  onerror(error: unknown): void;
  is(types: string[]): string | false | null;
  set(headers: { [name: string]: string }): void;
}

/** Middleware of Koa. */
export type KoaMiddleware<Context> = (ctx: Context, next: () => Promise<unknown>) => Promise<void>;

/**
 * The first middleware of an application, `app.use(errorHandler(api))`: whatever the others throw becomes the response
 * that the API sends for it, and so does a response with a status from 400 on that nobody gave a body: a route that is
 * not there, a method that the router does not allow, a plain `ctx.status = 403`. What is no contract error becomes
 * `internal_error`, but for the errors of Koa and its middleware, which become the generic error of their status; nothing
 * of their text leaves the process. Where a response has already begun, the connection is destroyed.
 *
 * Middleware before this one sees the response as any other. `app.on("error")` is told only of what fails while the
 * response is sent, such as a stream.
 */
export function errorHandler<Context extends KoaContext = KoaContext>(
  api: Api,
  options: HandlerOptions<Context> = {},
): KoaMiddleware<Context> {
  const respond = responder(api, options, [httpErrors, bodyErrors]);
  const answer = (thrown: unknown, ctx: Context) =>
    send(respond(thrown, ctx, ctx.req.headers.traceparent), ctx);
  return async (ctx, next) => {
    answerKoa(ctx, respond);
    try {
      await next();
    } catch (error) {
      return answer(isOfUrl(error, ctx) ? errorOfStatus(400, api, { cause: error }) : error, ctx);
    }
    if (isUnanswered(ctx)) answer(errorOfResponse(ctx, api), ctx);
  };
}

/**
 * The middleware has ended when Koa writes the body as JSON, and finds that it cannot (a cycle, a BigInt). What fails once
 * the response has begun, such as a stream, is left to Koa: nothing can be said of it to the client.
 */
function answerKoa<Context extends KoaContext>(ctx: Context, respond: Responder<Context>): void {
  const { onerror } = ctx;
  ctx.onerror = (error) => {
    if (error == null || ctx.headerSent || !ctx.writable) onerror.call(ctx, error);
    else sendRendered(respond(error, ctx, ctx.req.headers.traceparent), ctx.res, ctx.req);
  };
}

/** Koa parses the URL when somebody asks for the path, and what a client sends (`http://[`) need not be one. */
function isOfUrl(error: unknown, { req }: KoaContext): boolean {
  if (!(error instanceof TypeError)) return false;
  const { code, input } = error as Members & TypeError;
  return code === "ERR_INVALID_URL" && input === req.url;
}

/** `null` was given as the body, to have none. */
function isUnanswered({ status, body, respond, headerSent }: KoaContext): boolean {
  return status >= 400 && body === undefined && respond !== false && !headerSent;
}

function errorOfResponse({ status, response }: KoaContext, api: Api): ApiError {
  const details = status === 405 ? allowedDetails(response.get("allow")) : undefined;
  return errorOfStatus(status, api, { details });
}

function send(rendered: RenderedError, ctx: KoaContext): void {
  // Koa is not to send this response, or can no longer do so.
  if (ctx.respond === false || ctx.headerSent) {
    sendRendered(rendered, ctx.res, ctx.req);
    return;
  }
  removeStale(ctx.res);
  ctx.status = rendered.status;
  // before the body, and on the response itself: else Koa looks first for a media type by how the body begins
  for (const name in rendered.headers) ctx.res.setHeader(name, rendered.headers[name]!);
  ctx.body = rendered.body;
  if (rendered.code === "method_not_allowed") allow(ctx);
  dropBody(ctx.req);
}

/** What `router.allowedMethods({ throw: true })` throws does not name the methods that it has found. */
function allow(ctx: KoaContext): void {
  if (ctx.matched === undefined || ctx.response.get("allow")) return;
  const methods = new Set(ctx.matched.flatMap((route) => route.methods));
  if (methods.size > 0) ctx.set({ allow: [...methods].join(", ") });
}

/**
 * `co-body`, which reads bodies for `@koa/bodyparser`, puts a status on errors of the platform. It says so in no other
 * way than by what it puts beside it.
 */
const bodyErrors: Mapping = (thrown, api) => {
  if (typeof thrown !== "object" || thrown === null || !isError(thrown)) return undefined;
  const { status, body, message } = thrown as Members & Error;
  if (status === 400 && thrown instanceof SyntaxError && typeof body === "string") {
    return errorOfCode("malformed_json", 400);
  }
  return status === 415 && message.startsWith("Unsupported Content-Encoding: ")
    ? errorOfStatus(415, api)
    : undefined;
};

/**
 * Middleware that lets only bodies of these media types pass; a request without a body passes too. Use it before a parser
 * such as `bodyParser()` of `@koa/bodyparser`, which gives `{}` for bodies of other types:
 * `app.use(requireMediaType("application/json")).use(bodyParser())`. Types are written as for `ctx.is()` of Koa: `json`,
 * `application/*+json`.
 * @throws ApiError `unsupported_media_type`: an error handler knows what to send.
 */
export function requireMediaType(...types: string[]): KoaMiddleware<KoaContext> {
  return async (ctx, next) => {
    // `null` means that there is no body; what is empty need not have a type
    if (ctx.is(types) === false && ctx.req.headers["content-length"] !== "0") {
      throw errorOfCode("unsupported_media_type", 415, { details: { supported: types } });
    }
    await next();
  };
}
