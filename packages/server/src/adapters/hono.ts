import type { ApiError } from "@org/errors-types/runtime";
import type { Context, Hono } from "hono";
import type { Api } from "../runtime/api.js";
import { errorOfStatus } from "../runtime/error-of-status.js";
import type { RenderedError } from "../runtime/render-error.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { asHttpException, findMalformedJson, honoErrors } from "./hono-errors.js";
import { allowedMethods } from "./hono-methods.js";
import { REPRESENTATION } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";
export { requireMediaType, type Validation, validationHook } from "./hono-validation.js";

/** Any application, whatever its variables, routes and base path. */
// biome-ignore lint/suspicious/noExplicitAny: Hono's types are invariant
type AnyHono = Hono<any, any, any>;

/**
 * For an application, `errorHandler(api)(app)`, before or after its routes: whatever handlers, middleware and nested
 * applications throw becomes the response that the API sends for it, and so does a route or a method that is not there.
 * It sets `app.onError` and `app.notFound`, and wraps `app.fetch`, because what is thrown and is no `Error` goes past
 * them. What is no contract error becomes `internal_error`, but for an `HTTPException`, which becomes the generic error of
 * its status; nothing of its text leaves the process.
 *
 * A nested application that has an `onError` of its own keeps it.
 */
export function errorHandler(
  api: Api,
  options: HandlerOptions<Context> = {},
): <App extends AnyHono>(app: App) => App {
  const respond = responder(api, options, [honoErrors]);
  const answer = (thrown: unknown, c: Context): Response => {
    const rendered = respond(thrown, c, traceparentOf(c));
    return new Response(rendered.body, {
      status: rendered.status,
      headers: mergeHeaders(rendered, c.res.headers),
    });
  };

  const answerError = (error: Error, c: Context): Response => {
    const response = answer(error, c);
    // else Hono puts the headers of the old response over those of the new one
    c.res = undefined;
    return response;
  };
  const answerUnknown = (app: AnyHono, c: Context): Response => {
    const { finalized } = c;
    const response = answer(unknownRoute(app, c, api), c);
    // Hono takes this response only where there was none before
    if (!finalized) {
      c.res = undefined;
      c.finalized = false;
    }
    return response;
  };
  return (app) => {
    app.onError((error, c) => {
      const exception = asHttpException(error);
      // no error: a redirect, say
      if (exception?.res !== undefined && exception.status < 400) return exception.getResponse();
      const found = findMalformedJson(error, c);
      return found === undefined ? answerError(error, c) : found.then(() => answerError(error, c));
    });
    app.notFound((c) => answerUnknown(app, c));
    catchOthers(app, answer);
    return app;
  };
}

/** On Node the headers that `node:http` has read anyway: `@hono/node-server` would make a `Headers` of them first. */
function traceparentOf({ env, req }: Context): unknown {
  const headers = (env as Partial<NodeBindings> | undefined)?.incoming?.headers;
  return headers === undefined ? req.raw.headers.get("traceparent") : headers["traceparent"];
}

/** What `@hono/node-server` gives as the environment. */
interface NodeBindings {
  readonly incoming?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** What is thrown and is no `Error` comes out of `app.fetch`. */
function catchOthers(app: AnyHono, answer: (thrown: unknown, c: Context) => Response): void {
  const { fetch } = app;
  // The context of the request is lost: an application with nothing but this handler makes a new one.
  const respond = (thrown: unknown, ...request: Parameters<typeof fetch>) => {
    const route = [(c: Context) => answer(thrown, c), {}];
    const router = { name: "last", add: () => undefined, match: () => [[[route, {}]]] };
    const last = new (app.constructor as new (options: object) => AnyHono)({ router });
    return last.fetch(...request);
  };
  app.fetch = (request, env, executionCtx) => {
    try {
      const response = fetch(request, env, executionCtx);
      if (!(response instanceof Promise)) return response;
      return response.catch((thrown: unknown) => respond(thrown, request, env, executionCtx));
    } catch (thrown) {
      return respond(thrown, request, env, executionCtx);
    }
  };
}

/** `not_found`; `method_not_allowed` where there is a route for other methods. */
function unknownRoute(app: AnyHono, c: Context, api: Api): ApiError {
  const allowed = allowedMethods(app, c);
  return allowed.length === 0 ? errorOfStatus(404, api) : errorOfStatus(405, api, { details: { allowed } });
}

/** Headers of middleware, such as those of CORS, stay; those of the response that was meant to be sent do not. */
function mergeHeaders(
  { headers }: RenderedError,
  before: Headers,
): Readonly<Record<string, string>> | Headers {
  // mostly there are none; and a plain object is written much faster
  if (before.keys().next().done === true) return headers;
  const merged = new Headers(headers);
  for (const [name, value] of before) {
    if (!REPRESENTATION.has(name) && !Object.hasOwn(headers, name)) merged.append(name, value);
  }
  return merged;
}
