import type { Api } from "./api.js";
import { type RenderedError, renderError } from "./render-error.js";
import { parseTraceparent } from "./traceparent.js";

/** What went wrong, and what was sent for it. */
export interface Failure<Request> {
  /** What was thrown. */
  readonly error: unknown;
  readonly rendered: RenderedError;
  readonly request: Request;
}

/** Options of the error handlers. */
export interface HandlerOptions<Request> {
  /** Told of every error, to log it. What it throws is ignored, and nobody waits for it. */
  readonly onError?: ((failure: Failure<Request>) => unknown) | undefined;
  /** Names the request for an error that has no `traceId`. Default: a valid `traceparent` header of the request. */
  readonly traceId?: ((request: Request) => string | undefined) | undefined;
  /** The longest body, in bytes. Default: 1 MiB. */
  readonly maxBytes?: number | undefined;
}

/** Renders what was thrown while a request was handled, and tells `onError` of it. Never throws. */
export function renderFailure<Request>(
  error: unknown,
  api: Api,
  request: Request,
  traceparent: unknown,
  options: HandlerOptions<Request>,
): RenderedError {
  const traceId = nameRequest(request, options) ?? parseTraceparent(traceparent);
  const rendered = renderError(error, api, { traceId, maxBytes: options.maxBytes });
  report({ error, rendered, request }, options);
  return rendered;
}

function nameRequest<Request>(request: Request, { traceId }: HandlerOptions<Request>): string | undefined {
  try {
    return traceId?.(request);
  } catch {
    return undefined;
  }
}

/** A failing log must not cost the client its response, nor the process its life. */
function report<Request>(failure: Failure<Request>, { onError }: HandlerOptions<Request>): void {
  if (onError === undefined) return;
  try {
    Promise.resolve(onError(failure)).catch(() => undefined);
  } catch {
    // See above.
  }
}
