import type { Api } from "./runtime/api.js";
import { type RenderedError, renderError } from "./runtime/render-error.js";
import { type HandlerOptions, renderFailure } from "./runtime/responding.js";
import { parseTraceparent } from "./runtime/traceparent.js";

export type { Failure, HandlerOptions } from "./runtime/responding.js";

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
  return (handler) =>
    async (request, ...rest) => {
      try {
        return await handler(request, ...rest);
      } catch (error) {
        return toResponse(renderFailure(error, api, request, traceparentOf(request), options), request);
      }
    };
}

/** The response that an API sends for an error; that of a HEAD request has no body. Never throws. */
export function errorResponse(error: unknown, api: Api, request?: Request): Response {
  return toResponse(renderError(error, api, { traceId: parseTraceparent(traceparentOf(request)) }), request);
}

function traceparentOf(request: Request | undefined): string | null | undefined {
  return request?.headers.get("traceparent");
}

function toResponse({ status, headers, body }: RenderedError, request: Request | undefined): Response {
  return new Response(request?.method === "HEAD" ? null : body, { status, headers });
}
