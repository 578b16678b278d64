import type { IncomingMessage, ServerResponse } from "node:http";
import type { H3Event, H3Plugin, Middleware } from "h3";
import type { Api } from "../runtime/api.js";
import type { RenderedError } from "../runtime/render-error.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { toResponse } from "./fetch.js";
import { h3Errors, unwrap } from "./h3-errors.js";
import { breakOff, REPRESENTATION } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";

/**
 * A plugin for an `H3`, `new H3({ plugins: [errorHandler(api)] })`: whatever handlers, middleware and mounted apps throw
 * becomes the response that the API sends for it. What is no contract error becomes `internal_error`; nothing of it leaves
 * the process. Of h3's own `HTTPError`s only the status is sent, the issues of a validation, and headers that tell the
 * client what to do next. Where a response has already begun, the connection is destroyed, so that the client does not take
 * half a response for a whole one.
 *
 * It is the first middleware, and the `onError` of the app for what no middleware sees: routes that are not there, what
 * fails before. In an app that is mounted it answers what is thrown below its path, in the dialect of its own API.
 * @throws TypeError when the app has an `onError`.
 */
export function errorHandler(api: Api, options: HandlerOptions<H3Event> = {}): H3Plugin {
  const respond = responder(api, options, [h3Errors]);
  const onError = (error: unknown, event: H3Event): string | Response => {
    const rendered = respond(unwrap(error), event, event.req.headers.get("traceparent"));
    closeBehindBody(event);
    // a text would be written after what was sent already; what h3 makes of a `Response` is not
    if (endBegun(event)) return toResponse(rendered, event.req);
    stage(rendered, event.res);
    return rendered.body;
  };
  return (app) => {
    if (app.config.onError !== undefined) throw new TypeError(TWO_HANDLERS);
    // a new object: several apps may have been made with this one
    Object.assign(app, { config: { ...app.config, onError } });
    app.use(catching(onError));
  };
}

const TWO_HANDLERS =
  "errorHandler(api) of @org/errors-server/h3 is the onError of its app, and this app has one already. Leave that out: " +
  "the option `onError` of errorHandler is told of every error.";

/**
 * Catches before h3 does, which makes an `HTTPError` with a stack of whatever is thrown: that costs more than the response.
 * Not an async function: who does not wait for anything need not pay for a promise.
 */
function catching(onError: (error: unknown, event: H3Event) => string | Response): Middleware {
  return (event, next) => {
    const fail = (error: unknown) => {
      if (isOfProtocol(error)) throw error;
      return onError(error, event);
    };
    // h3 takes an error that is returned for one that is thrown
    const answer = (result: unknown) => (result instanceof Error ? fail(result) : result);
    try {
      const result = next();
      return isThenable(result) ? Promise.resolve(result).then(answer, fail) : answer(result);
    } catch (error) {
      return fail(error);
    }
  };
}

/** Say that something was sent already, and that there is no such route. */
const SYMBOLS: readonly unknown[] = [Symbol.for("h3.handled"), Symbol.for("h3.notFound")];

/** What h3 itself understands: a number is a status. */
function isOfProtocol(thrown: unknown): boolean {
  return typeof thrown === "number" || SYMBOLS.includes(thrown);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === "function";
}

/**
 * Makes the response of the event that to the error. h3 writes a text and its headers as they are; a `Response` of the
 * platform goes through a stream, which costs more than all the rest.
 */
function stage({ status, headers }: RenderedError, res: H3Event["res"]): void {
  res.status = status;
  res.statusText = "";
  // those of the response that was meant to be sent
  for (const name of [...res.headers.keys()]) res.headers.delete(name);
  // what middleware set for the case of an error, such as the headers of CORS
  for (const [name, value] of res.errHeaders) {
    if (!REPRESENTATION.has(name)) res.headers.append(name, value);
  }
  for (const name in headers) res.headers.set(name, headers[name]!);
}

/** Whether a response was begun, which is broken off then: only a handler for Node can have done so. */
function endBegun({ runtime }: H3Event): boolean {
  const res = runtime?.node?.res as ServerResponse | undefined;
  if (res?.headersSent !== true) return false;
  if (!res.writableEnded) breakOff(res);
  return true;
}

/**
 * Behind a body that was left half-read, Node would never see the next request on the connection. The stream of h3 cannot
 * be read on here: it may be cancelled, or somebody else's.
 */
function closeBehindBody({ runtime }: H3Event): void {
  const { req, res } = (runtime?.node ?? {}) as {
    readonly req?: IncomingMessage;
    readonly res?: ServerResponse;
  };
  if (req === undefined || res === undefined || req.complete) return;
  const begun = req.destroyed || req.readableDidRead || req.listenerCount("data") > 0;
  if (begun) res.shouldKeepAlive = false;
}
