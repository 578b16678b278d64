import { parseTraceparent } from "./traceparent.js";

/** What is used of a span of OpenTelemetry. */
export interface Span {
  spanContext(): { readonly traceId: string; readonly spanId: string; readonly traceFlags: number };
  setAttribute(name: string, value: string): unknown;
}

/**
 * Where every copy of `@opentelemetry/api` 1.x registers the context manager of the process, and the key of the span in a
 * context. Both are registered symbols so that several copies of that package work together, and so does this one
 * without: an import would make the package a requirement, or fail in bundlers.
 */
const GLOBAL = Symbol.for("opentelemetry.js.api.1");
const SPAN_KEY = Symbol.for("OpenTelemetry Context Key SPAN");

interface OpenTelemetry {
  readonly context?: { active(): { getValue(key: symbol): unknown } };
}

/** The span that is active now, if OpenTelemetry is there and traces this request. */
export function activeSpan(): Span | undefined {
  const api = (globalThis as { readonly [GLOBAL]?: OpenTelemetry })[GLOBAL];
  if (api === undefined) return undefined;
  try {
    return api.context?.active().getValue(SPAN_KEY) as Span | undefined;
  } catch {
    return undefined;
  }
}

/** The `traceparent` that a request sent by this span would have (W3C Trace Context, section 3.2). */
export function traceparentOfSpan(span: Span): string | undefined {
  try {
    const { traceId, spanId, traceFlags } = span.spanContext();
    const flags = (traceFlags & 0xff).toString(16).padStart(2, "0");
    return parseTraceparent(`00-${traceId}-${spanId}-${flags}`);
  } catch {
    return undefined;
  }
}

/** Says in the trace which error it was (OpenTelemetry's `error.type`). */
export function nameErrorOfSpan(span: Span, code: string): void {
  try {
    span.setAttribute("error.type", code);
  } catch {
    // a trace must not cost the client its response
  }
}
