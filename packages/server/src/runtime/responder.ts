import { ApiError } from "@org/errors-types/runtime";
import { activeSpan, nameErrorOfSpan, type Span, traceparentOfSpan } from "./active-span.js";
import { allowHeader } from "./allow-header.js";
import type { Api } from "./api.js";
import { logText } from "./log-text.js";
import { type Mapping, mapError } from "./mapping.js";
import { relay } from "./relay.js";
import { type RenderedError, type RenderOptions, renderError } from "./render-error.js";
import { isServerApi, NO_SERVER_API } from "./server-api.js";
import { tellingHeaders } from "./telling-headers.js";
import { parseTraceparent } from "./traceparent.js";

/** What went wrong, and what was sent for it. */
export interface Failure<Request> {
  /** What was thrown. */
  readonly error: unknown;
  readonly rendered: RenderedError;
  readonly request: Request;
  /** What was thrown, for a log: one line without control characters, with the stack where it is no contract error. */
  readonly text: string;
}

/** Options of the error handlers. */
export interface HandlerOptions<Request> {
  /**
   * Told of every error, to log it. What it throws is ignored, and nobody waits for it. Default: what is sent with a
   * status from 500 on is written to `console.error`.
   */
  readonly onError?: ((failure: Failure<Request>) => unknown) | undefined;
  /**
   * Names the request for an error that has no `traceId`. Default: the active span of OpenTelemetry, if there is one;
   * else a valid `traceparent` header of the request.
   */
  readonly traceId?: ((request: Request) => string | undefined) | undefined;
  /** The longest body of a response, in bytes. Default: 1 MiB. */
  readonly maxBytes?: number | undefined;
  /** Say which contract errors the errors of databases and validators are. The first that recognizes an error wins. */
  readonly mappings?: readonly Mapping[] | undefined;
}

/** The response for what was thrown while a request was handled. Never throws. */
export type Responder<Request> = (thrown: unknown, request: Request, traceparent: unknown) => RenderedError;

/**
 * What all adapters share: makes a contract error of what was thrown, renders it, and tells `onError` and the trace.
 * `native` recognizes the errors of the framework itself.
 * @throws TypeError when the API is not one of a server.
 */
export function responder<Request>(
  api: Api,
  options: HandlerOptions<Request>,
  native: readonly Mapping[] = [],
): Responder<Request> {
  if (!isServerApi(api)) throw new TypeError(NO_SERVER_API);
  const mappings = [...(options.mappings ?? []), ...native];
  const { maxBytes } = options;
  return (thrown, request, traceparent) => {
    const traceId = nameRequest(request, options);
    const error = ApiError.is(thrown) ? thrown : (mapError(thrown, api, mappings) ?? thrown);
    const rendered = renderTraced(error, api, traceparent, { traceId, maxBytes });
    report(thrown, rendered, request, api, options);
    return rendered;
  };
}

/**
 * The response to an error as a part of its trace, and with the headers that it must have or that a framework knows
 * better, whatever the dialect. Never throws: an API that is not one of a server is told to `console.error`, and what is sent
 * is a plain text.
 */
export function renderTraced(
  error: unknown,
  api: Api,
  traceparent: unknown,
  { traceId, maxBytes }: RenderOptions = {},
): RenderedError {
  if (!isServerApi(api)) console.error(NO_SERVER_API);
  const span = activeSpan();
  const named = { traceId: traceId ?? nameTrace(span, traceparent), maxBytes };
  const own = wasRead(error) ? relay(error, { to: api }) : error;
  const rendered = tellingHeaders(allowHeader(renderError(own, api, named), own), own);
  if (span !== undefined) nameErrorOfSpan(span, rendered.code);
  return rendered;
}

/**
 * An error that somebody read from a response, and that nobody relayed: its texts are those of another service. Reading
 * says of every error whether it was recognized; what is made here never does.
 */
function wasRead(error: unknown): boolean {
  try {
    return ApiError.is(error) && Object.hasOwn(error, "recognized");
  } catch {
    return false;
  }
}

function nameRequest<Request>(request: Request, { traceId }: HandlerOptions<Request>): string | undefined {
  try {
    const name: unknown = traceId?.(request);
    return typeof name === "string" && name !== "" ? name : undefined;
  } catch {
    return undefined;
  }
}

function nameTrace(span: Span | undefined, traceparent: unknown): string | undefined {
  return (span && traceparentOfSpan(span)) ?? parseTraceparent(traceparent);
}

/** A failing log must not cost the client its response, nor the process its life. */
function report<Request>(
  error: unknown,
  rendered: RenderedError,
  request: Request,
  api: Api,
  { onError }: HandlerOptions<Request>,
): void {
  try {
    if (onError === undefined) {
      const status = statusOf(rendered, api);
      if (status >= 500) console.error(`${status} ${logText(error)}`);
      return;
    }
    const failure: Failure<Request> = {
      error,
      rendered,
      request,
      get text() {
        return logText(error);
      },
    };
    const told: unknown = onError(failure);
    // two promises cost more than all the rest: most hooks return nothing
    if (told !== undefined) Promise.resolve(told).catch(() => undefined);
  } catch {
    // See above.
  }
}

/** A dialect may send all errors with one status, which tells nothing. */
function statusOf({ status, code }: RenderedError, { dialect, errors, catalog }: Api): number {
  return dialect.status === undefined ? status : ((errors[code] ?? catalog.errors[code])?.status ?? status);
}
