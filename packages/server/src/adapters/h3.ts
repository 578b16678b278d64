import type { IncomingMessage, ServerResponse } from "node:http";
import type { H3Event, HTTPError } from "h3";
import type { Api } from "../runtime/api.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { toResponse } from "./fetch.js";
import { h3Errors, unwrap } from "./h3-errors.js";
import { breakOff, REPRESENTATION } from "./send-rendered.js";

export type { Mapping } from "../runtime/mapping.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";

/**
 * For `onError` of an `H3`: whatever handlers, middleware and mounted apps throw becomes the response that the API sends
 * for it. What is no contract error becomes `internal_error`; nothing of it leaves the process. Of h3's own `HTTPError`s
 * only the status is sent, the issues of a validation, and headers that tell the client what to do next. Where a response
 * has already begun, the connection is destroyed, so that the client does not take half a response for a whole one.
 */
export function errorHandler(
  api: Api,
  options: HandlerOptions<H3Event> = {},
): (error: HTTPError, event: H3Event) => Response {
  const respond = responder(api, options, [h3Errors]);
  return (error, event) => {
    const rendered = respond(unwrap(error), event, event.req.headers.get("traceparent"));
    const response = toResponse(rendered, event.req);
    addStaged(response.headers, event.res.errHeaders);
    endBegun(event);
    closeBehindBody(event);
    return response;
  };
}

/** What middleware set for the case of an error, such as the headers of CORS. */
function addStaged(headers: Headers, staged: Headers): void {
  for (const [name, value] of staged) {
    if (name === "set-cookie") headers.append(name, value);
    else if (!headers.has(name) && !REPRESENTATION.has(name)) headers.set(name, value);
  }
}

/** Only a handler for Node can have begun a response: h3 would write this one into it. */
function endBegun({ runtime }: H3Event): void {
  const res = runtime?.node?.res as ServerResponse | undefined;
  if (res?.headersSent === true && !res.writableEnded) breakOff(res);
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
