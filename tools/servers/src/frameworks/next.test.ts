import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { fanfare, org } from "@org/errors-server/apis";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Answer, type Asked, ask } from "../ask.js";
import { lastFault } from "../fault.js";
import type { RunningServer } from "../framework.js";
import { next } from "./next.js";

// What is particular to Next.js; what all frameworks have in common is in the table. The routes are in `next-app`.

const onError = vi.fn();
let server: RunningServer;
beforeAll(async () => {
  server = await next.start({ api: org, options: { onError } });
});
afterAll(() => server.close());

const request = (asked: Asked): Promise<Answer> => ask(server.url, asked);

const codeOf = ({ body }: Answer): unknown => JSON.parse(body).code;

describe("what Next throws for itself", () => {
  test.each(["/next/redirect", "/next/redirect?wrapped"])("%s: a redirect goes on to Next", async (path) => {
    onError.mockClear();
    const answer = await request({ path });
    expect(answer).toMatchObject({ status: 307, headers: { location: "/ok" } });
    expect(onError).not.toHaveBeenCalled();
  });

  test.each([
    ["notFound()", "GET", 404, "not_found"],
    ["unauthorized()", "POST", 401, "unauthorized"],
  ])("%s is an error of the API", async (_, method, status, code) => {
    const answer = await request({ path: "/next/fallback", method });
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  test("a route without anything dynamic is made ahead, and answers so", async () => {
    const first = await request({ path: "/next/static" });
    expect(first.headers["x-nextjs-cache"]).toBe("HIT");
    expect((await request({ path: "/next/static" })).body).toBe(first.body);
  });

  test("an error is not kept when the application is built", async () => {
    const answer = await request({ path: "/next/ahead" });
    expect([answer.status, codeOf(answer)]).toEqual([404, "not_found"]);
    expect(answer.headers).not.toHaveProperty("x-nextjs-cache");
  });

  test("an error is not kept when a response is made for the first request", async () => {
    const answer = await request({ path: "/next/isr/conflict" });
    expect([answer.status, codeOf(answer)]).toEqual([409, "conflict"]);
    expect(answer.headers["cache-control"]).toContain("no-store");
  });

  test("where the service fails, Next says so itself", async () => {
    onError.mockClear();
    const answer = await request({ path: "/next/isr/failing" });
    expect(answer).toMatchObject({ status: 500, body: "Internal Server Error" });
    expect(onError.mock.calls[0]![0].rendered.code).toBe("service_unavailable");
  });

  test("and keeps the response that it has", async () => {
    onError.mockClear();
    const first = await request({ path: "/next/isr/once" });
    expect([first.status, first.body]).toEqual([200, '{"id":"once"}']);
    const isMadeAnew = async () => {
      expect(await request({ path: "/next/isr/once" })).toMatchObject({ status: 200, body: first.body });
      return onError.mock.calls.length > 0;
    };
    await vi.waitUntil(isMadeAnew, { timeout: 20_000, interval: 100 });
    expect(onError.mock.calls[0]![0].rendered.code).toBe("service_unavailable");
    expect(await request({ path: "/next/isr/once" })).toMatchObject({ status: 200, body: first.body });
  });
});

describe("the methods of a route", () => {
  test.each([
    ["/next/cookie", "GET, HEAD, OPTIONS, PUT"],
    ["/only-post", "OPTIONS, POST"],
  ])("OPTIONS of %s: %s", async (path, allow) => {
    expect(await request({ path, method: "OPTIONS" })).toMatchObject({
      status: 204,
      headers: { allow },
      body: "",
    });
  });

  test.each(["POST", "PATCH", "DELETE"])("%s is not one of them", async (method) => {
    const answer = await request({ path: "/next/cookie", method });
    expect([answer.status, codeOf(answer)]).toEqual([405, "method_not_allowed"]);
    expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS, PUT");
  });

  test("HEAD is done by GET", async () => {
    const answer = await request({ path: "/next/cookie", method: "HEAD" });
    expect(answer).toMatchObject({ status: 200, headers: { "x-route": "cookie" }, body: "" });
  });

  test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s of no route", async (method) => {
    const answer = await request({ path: "/no/such/route", method });
    expect([answer.status, codeOf(answer)]).toEqual([404, "not_found"]);
  });
});

test("a handler that returns no response is an internal_error", async () => {
  onError.mockClear();
  // the proxy sees this request too, and lets it pass
  const answer = await request({ path: "/next/nothing" });
  expect([answer.status, codeOf(answer)]).toEqual([500, "internal_error"]);
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.calls[0]![0].text).toContain("The route handler returned no response.");
});

test("cookies that were set before the throw stay", async () => {
  const answer = await request({ path: "/next/cookie", method: "PUT" });
  expect([answer.status, codeOf(answer)]).toEqual([409, "conflict"]);
  expect(answer.headers["set-cookie"]).toEqual([expect.stringContaining("seen=1")]);
});

test("the proxy is told of as any handler", async () => {
  onError.mockClear();
  await request({ path: "/middleware" });
  expect(onError).toHaveBeenCalledOnce();
  expect(onError.mock.calls[0]![0].error).toBe(lastFault());
});

test("requests at the same time get the answers of their own servers", async () => {
  const other = await next.start({ api: fanfare, options: { onError: () => undefined } });
  const urls = [server.url, other.url];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => ask(urls[index % 2]!, { path: "/async" })),
  );
  await other.close();
  const types = answers.map(({ headers }) => headers["content-type"]);
  expect(types).toEqual(
    Array.from({ length: 10 }, () => ["application/problem+json", "application/json"]).flat(),
  );
});

describe("OpenTelemetry", () => {
  const exporter = new InMemorySpanExporter();
  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    const spanProcessors = [new SimpleSpanProcessor(exporter)];
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
  });
  afterAll(() => {
    trace.disable();
    context.disable();
  });

  test("the span that Next puts around the handler has the code and names the error", async () => {
    const { traceId } = JSON.parse((await request({ path: "/throw/rejected" })).body);
    await vi.waitUntil(() =>
      exporter.getFinishedSpans().some(({ name }) => name.startsWith("executing api route")),
    );
    const spans = exporter.getFinishedSpans();
    const named = spans.find(({ attributes }) => attributes["error.type"] === "internal_error");
    expect(named?.name).toBe("executing api route (app) /throw/rejected");
    const { traceId: trace, spanId } = named!.spanContext();
    expect(traceId).toBe(`00-${trace}-${spanId}-01`);
  });
});
