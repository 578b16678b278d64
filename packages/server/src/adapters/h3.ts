import type { H3Event, HTTPError } from "h3";
import type { Api } from "../runtime/api.js";
import { type HandlerOptions, responder } from "../runtime/responder.js";
import { toResponse } from "./fetch.js";
import { h3Errors, headersOf, unwrap } from "./h3-errors.js";
import { REPRESENTATION } from "./send-rendered.js";

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
    const own = headersOf(error);
    for (const name of TELLING) if (own?.has(name)) response.headers.set(name, own.get(name) ?? "");
    breakOff(event);
    return response;
  };
}

/** Headers of an `HTTPError` that tell a client what to do next; `basicAuth` knows the realm, the catalog does not. */
const TELLING = ["proxy-authenticate", "retry-after", "www-authenticate"];

/** What middleware set for the case of an error, such as the headers of CORS. */
function addStaged(headers: Headers, staged: Headers): void {
  for (const [name, value] of staged) {
    if (name === "set-cookie") headers.append(name, value);
    else if (!headers.has(name) && !REPRESENTATION.has(name)) headers.set(name, value);
  }
}

/** Only a handler for Node can have begun a response: h3 would write this one into it. */
function breakOff({ runtime }: H3Event): void {
  const res = runtime?.node?.res;
  if (res?.headersSent === true && !res.writableEnded) res.destroy();
}
