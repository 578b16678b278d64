import type { NextRequest } from "next/server.js";
import type { Api } from "../runtime/api.js";
import { errorOfCode } from "../runtime/error-of-code.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import type { Mapping } from "../runtime/mapping.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { toResponse } from "./fetch.js";
import {
  allHandlers,
  eachMethod,
  type Handled,
  type MethodHandlers,
  type ProxyFunction,
  type RouteHandler,
  type Routes,
} from "./next-routes.js";
import { fallbackStatus, rethrowSignal } from "./next-signals.js";

export type { Mapping } from "../runtime/mapping.js";
export type { ReadJsonOptions } from "../runtime/read-json.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";
export { readJson } from "./fetch.js";
export type {
  Handled,
  Method,
  MethodHandlers,
  ProxyFunction,
  RouteContext,
  RouteHandler,
  Routes,
} from "./next-routes.js";

/** Wraps what an application exports to Next. */
export interface NextErrorHandler {
  /** One handler: `export const GET = handle(async (request, { params }) => …)`. */
  <Handler extends RouteHandler>(handler: Handler): Handled<Handler>;
  /**
   * All handlers of a route: `export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = handle({ GET: … })`. The
   * methods that are not given answer `method_not_allowed` with `Allow`; `GET` answers `HEAD` too, and `OPTIONS` says which
   * methods there are.
   */
  <Handlers extends MethodHandlers>(handlers: Handlers): Routes<Handlers>;
  /** The handlers of a route that is none: `not_found`, whatever the method. For a segment that catches all others. */
  readonly notFound: Routes;
  /** The function of `proxy.ts`: `export const proxy = handle.proxy((request) => …)`. */
  proxy<Handler extends ProxyFunction>(handler: Handler): Handled<Handler>;
}

/**
 * For the route handlers of Next.js: whatever they throw becomes the response that the API sends for it. What is no
 * contract error becomes `internal_error`; nothing of it leaves the process. `notFound()`, `forbidden()` and
 * `unauthorized()` of `next/navigation` become the generic error of their status; `redirect()` and all else that Next
 * throws for itself goes on to Next.
 */
export function errorHandler(api: Api, options: HandlerOptions<NextRequest> = {}): NextErrorHandler {
  const respond = responder(api, options, [nextErrors]);
  const guarded =
    (handler: Handler) =>
    async (request: NextRequest, context: never): Promise<unknown> => {
      try {
        return await handler(request, context);
      } catch (error) {
        rethrowSignal(error);
        const { traceparent, refused } = headersOf(request);
        const rendered = respond(error, request, traceparent);
        // what could not be made anew stays as it was: Next sees to that, where it is told
        if (rendered.status >= 500) rethrowSignal(refused);
        return toResponse(rendered, request);
      }
    };
  const route = (handler: Handler) => guarded(answering(handler));
  const handle = (given: Handler | MethodHandlers) => {
    if (typeof given === "function") return route(given);
    const handlers = allHandlers(given);
    return eachMethod((method) => route(handlers[method]));
  };
  const notFound = eachMethod(() => route(unknownRoute));
  return Object.assign(handle, { proxy: guarded, notFound }) as NextErrorHandler;
}

type Handler = (request: NextRequest, context: never) => unknown;

/** Next would answer with an empty 500. */
function answering(handler: Handler): Handler {
  return async (request, context) => {
    const response = await handler(request, context);
    if (!(response instanceof Response)) throw new TypeError("The route handler returned no response.");
    return response;
  };
}

function unknownRoute(): never {
  throw errorOfCode("not_found", 404);
}

const nextErrors: Mapping = (thrown, api) => {
  const status = fallbackStatus(thrown);
  return status === undefined ? undefined : errorOfStatus(status, api, { cause: thrown });
};

/**
 * Where Next makes a response ahead of requests, asking for headers fails, and makes it keep nothing: what is made then is
 * an error.
 */
function headersOf(request: NextRequest): {
  readonly traceparent?: string | null;
  readonly refused?: unknown;
} {
  try {
    return { traceparent: request.headers.get("traceparent") };
  } catch (refused) {
    return { refused };
  }
}
