import type { Api } from "../runtime/api.js";
import { type ReadJsonOptions, readJsonBody } from "../runtime/read-json.js";
import type { RenderedError } from "../runtime/render-error.js";
import { type HandlerOptions, renderTraced, responder } from "../runtime/responder.js";

export type { Mapping } from "../runtime/mapping.js";
export type { ReadJsonOptions } from "../runtime/read-json.js";
export type { Failure, HandlerOptions } from "../runtime/responder.js";

/** A handler in the style of fetch; `Rest` is what the platform passes beside the request. */
export type FetchHandler<Rest extends readonly unknown[] = []> = (
  request: Request,
  ...rest: Rest
) => Response | Promise<Response>;

/**
 * Wraps handlers: whatever they throw becomes the response that the API sends for it. What is no contract error becomes
 * `internal_error`; nothing of it leaves the process.
 */
export function errorHandler(
  api: Api,
  options: HandlerOptions<Request> = {},
): <Rest extends readonly unknown[]>(
  handler: FetchHandler<Rest>,
) => (request: Request, ...rest: Rest) => Promise<Response> {
  const respond = responder(api, options);
  return (handler) =>
    async (request, ...rest) => {
      try {
        return await handler(request, ...rest);
      } catch (error) {
        return toResponse(respond(error, request, traceparentOf(request)), request);
      }
    };
}

/** The response that an API sends for an error; that of a HEAD request has no body. Never throws. */
export function errorResponse(error: unknown, api: Api, request?: Request): Response {
  return toResponse(renderTraced(error, api, traceparentOf(request)), request);
}

/**
 * The JSON body of a request.
 * @throws ApiError `unsupported_media_type`, `content_too_large` (a `bad_request` in a catalog that has no such error),
 * `malformed_json`, or `bad_request` where the client went away: an error handler knows what to send.
 */
export async function readJson(request: Request, options?: ReadJsonOptions): Promise<unknown> {
  const { headers } = request;
  const known = {
    contentType: headers.get("content-type"),
    contentLength: headers.get("content-length"),
    contentEncoding: headers.get("content-encoding"),
  };
  try {
    return await readJsonBody(bytesOf(request), known, options, () => request.signal.aborted);
  } catch (error) {
    dropBody(request);
    throw error;
  }
}

/** Leaving the loop does not cancel the body: that would cost the client its response where it is still sending. */
function bytesOf({ body }: Request): AsyncIterable<Uint8Array> | null {
  return body === null ? null : body.values({ preventCancel: true });
}

/** Takes away what is left of a body that was begun: else a server would never see the next request on the connection. */
function dropBody({ body, bodyUsed }: Request): void {
  if (bodyUsed && body?.locked === false) body.pipeTo(new WritableStream()).catch(() => undefined);
}

function traceparentOf(request: Request | undefined): string | null | undefined {
  return request?.headers.get("traceparent");
}

/** The response that a rendered error is; that of a HEAD request has no body. */
export function toResponse(
  { status, headers, body }: RenderedError,
  request: { readonly method: string } | undefined,
): Response {
  return new Response(request?.method === "HEAD" ? null : body, { status, headers });
}
