import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { context, type Tracer, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

/**
 * Traces every request that a server of this process answers while `during` runs, as the instrumentation of
 * OpenTelemetry for `node:http` does: around the event of the server, whatever framework listens to it.
 */
export async function traced(during: () => Promise<void>): Promise<readonly ReadableSpan[]> {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const restore = wrapRequests(provider.getTracer("rows"));
  try {
    await during();
    await provider.forceFlush();
    return exporter.getFinishedSpans();
  } finally {
    restore();
    context.disable();
    await provider.shutdown();
  }
}

function wrapRequests(tracer: Tracer): () => void {
  const { emit } = Server.prototype;
  const own = Object.hasOwn(Server.prototype, "emit");
  Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]): boolean {
    if (event !== "request") return Reflect.apply(emit, this, [event, ...args]) as boolean;
    const [req, res] = args as [IncomingMessage, ServerResponse];
    const span = tracer.startSpan(req.method ?? "HTTP");
    res.once("close", () => span.end());
    return context.with(trace.setSpan(context.active(), span), () =>
      Reflect.apply(emit, this, [event, ...args]),
    ) as boolean;
  };
  return () => {
    if (own) Server.prototype.emit = emit;
    else Reflect.deleteProperty(Server.prototype, "emit");
  };
}
