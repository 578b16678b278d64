import { context, ROOT_CONTEXT, TraceFlags, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider } from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { activeSpan, nameErrorOfSpan, type Span, traceparentOfSpan } from "./active-span.js";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN_ID = "00f067aa0ba902b7";

describe("the active span of OpenTelemetry", () => {
  beforeEach(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  });
  afterEach(() => context.disable());

  test("is found, after an await too", async () => {
    const span = new BasicTracerProvider().getTracer("test").startSpan("GET");
    await context.with(trace.setSpan(ROOT_CONTEXT, span), async () => {
      expect(activeSpan()).toBe(span);
      await Promise.resolve();
      expect(activeSpan()).toBe(span);
    });
  });

  test("is not there outside of it", () => {
    expect(activeSpan()).toBeUndefined();
  });

  test("names the request, and is told of the error", () => {
    const span = new BasicTracerProvider().getTracer("test").startSpan("GET");
    const { traceId, spanId } = span.spanContext();
    expect(traceparentOfSpan(span)).toBe(`00-${traceId}-${spanId}-01`);
    nameErrorOfSpan(span, "not_found");
    expect(span).toMatchObject({ attributes: { "error.type": "not_found" } });
  });
});

test("without OpenTelemetry there is none", () => {
  expect(activeSpan()).toBeUndefined();
});

function spanOf(members: Partial<ReturnType<Span["spanContext"]>>): Span {
  const spanContext = { traceId: TRACE_ID, spanId: SPAN_ID, traceFlags: TraceFlags.NONE, ...members };
  return { spanContext: () => spanContext, setAttribute: () => undefined };
}

test.each([
  ["not sampled", {}, `00-${TRACE_ID}-${SPAN_ID}-00`],
  ["flags of a later version", { traceFlags: 0x103 }, `00-${TRACE_ID}-${SPAN_ID}-03`],
  ["not recorded", { traceId: "0".repeat(32) }, undefined],
  ["of something else", { traceId: "abc" }, undefined],
])("the traceparent of a span: %s", (_, members, traceparent) => {
  expect(traceparentOfSpan(spanOf(members))).toBe(traceparent);
});

test("a span that fails costs nothing", () => {
  const fail = () => {
    throw new Error("ended");
  };
  const span: Span = { spanContext: fail, setAttribute: fail };
  expect(traceparentOfSpan(span)).toBeUndefined();
  expect(() => nameErrorOfSpan(span, "not_found")).not.toThrow();
});

test("something else in the place of OpenTelemetry costs nothing", () => {
  const key = Symbol.for("opentelemetry.js.api.1");
  const place = globalThis as Record<symbol, unknown>;
  const before = place[key];
  try {
    for (const other of [{}, { context: {} }, { context: { active: () => null } }, 7]) {
      place[key] = other;
      expect(activeSpan()).toBeUndefined();
    }
  } finally {
    place[key] = before;
  }
});
