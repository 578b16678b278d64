import { org } from "@org/errors-client/apis";
import { type Fetch, retryingFetch, throwingFetch } from "@org/errors-client/fetch";
import { RetryBudget } from "@org/errors-client/runtime";
import { notFound } from "@org/errors-server";
import { org as answering } from "@org/errors-server/apis";
import { faultyFetch } from "@org/errors-testing";
import * as tests from "@org/errors-testing/apis";
import "@org/errors-testing/vitest";
import { ApiError } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { failureOf } from "./failure-of.js";
import { serve } from "./service.js";
import { OUT_OF_STOCK, successErrors } from "./success-errors.js";

const URL_OF_ORDER = "https://api.example/orders/7";

/** Not available, and to be called again at once. */
const DOWN = { api: tests.org, code: "service_unavailable", retryAfterMs: 0 } as const;

/** Notes what it is called with. */
function spy() {
  const calls: Parameters<Fetch>[] = [];
  const send: Fetch = async (...call) => {
    calls.push(call);
    return new Response("ok");
  };
  return { calls, fetch: send };
}

describe("throwingFetch", () => {
  test("without retries, `fetch` gets what the caller gave", async () => {
    const { calls, fetch } = spy();
    const init = { method: "POST", body: "{}", next: { revalidate: 60 } };
    await throwingFetch(org, { fetch })(URL_OF_ORDER, init);
    expect(calls).toEqual([[URL_OF_ORDER, init]]);
  });

  test("with retries, it gets a request, and what only its platform knows", async () => {
    const { calls, fetch } = spy();
    const init = { method: "POST", body: "{}", next: { revalidate: 60 } };
    await throwingFetch(org, { fetch, retry: true })(URL_OF_ORDER, init);
    const [[request, extras] = []] = calls;
    expect(request).toBeInstanceOf(Request);
    expect(await (request as Request).text()).toBe("{}");
    expect(extras).toEqual({ next: { revalidate: 60 } });
  });

  test("takes a `fetch` that is set later", async () => {
    const send = throwingFetch(org);
    const before = globalThis.fetch;
    const { calls, fetch } = spy();
    globalThis.fetch = fetch;
    try {
      await send(URL_OF_ORDER);
    } finally {
      globalThis.fetch = before;
    }
    expect(calls).toHaveLength(1);
  });

  test.each([false, true])("retry: %s: the signal of a `Request` counts", async (retry) => {
    const reason = new Error("left");
    const request = new Request(URL_OF_ORDER, { signal: AbortSignal.abort(reason) });
    const { calls, fetch } = spy();
    expect(await failureOf(throwingFetch(org, { fetch, retry })(request))).toBe(reason);
    expect(calls).toEqual([]);
  });

  test.each([false, true])("retry: %s: an abort counts while the body of an error is read", async (retry) => {
    await using service = await serve(answering, { status: 404, body: "<html>", open: true });
    const controller = new AbortController();
    const { signal } = controller;
    const thrown = failureOf(throwingFetch(org, { retry })(service.url, { signal }));
    await service.came(1);
    setTimeout(() => controller.abort("left"), 50);
    expect(await thrown).toBe("left");
  });

  test.each([false, true])("retry: %s: a request that cannot be made is a failure too", async (retry) => {
    const error = await failureOf(throwingFetch(org, { retry })("nowhere"));
    expect(error).toBeApiError("unexpected_failure", { status: 0 });
    expect(error).toMatchObject({ cause: expect.any(TypeError) });
  });

  test.each([false, true])("retry: %s: errors may come with 200", async (retry) => {
    await using service = await serve(answering, OUT_OF_STOCK, "ok");
    const send = throwingFetch(successErrors, { retry });
    expect(await failureOf(send(service.url))).toMatchObject({ code: "out_of_stock", status: 200 });
    expect(await (await send(service.url)).json()).toEqual({ total: 12 });
  });

  test("a budget is used", async () => {
    const fetch = faultyFetch(globalThis.fetch, [{ error: DOWN }]);
    const budget = new RetryBudget();
    const send = throwingFetch(org, { fetch, retry: { budget, maxBackoffMs: 0 } });
    for (let call = 0; call < 6; call++) await failureOf(send(URL_OF_ORDER));
    expect(budget.of(new URL(URL_OF_ORDER).origin)).toBe(0);
    expect(fetch.calls).toHaveLength(6 + 10);
  });
});

describe("retryingFetch", () => {
  test("gives the last response, with its body and its URL", async () => {
    await using service = await serve(answering, notFound({}, { detail: "No order 7." }));
    const response = await retryingFetch(org)(service.url);
    expect(response).toMatchObject({ status: 404, statusText: "Not Found", url: service.url });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ code: "not_found", detail: "No order 7." });
  });

  test("gives as much of the body as was read", async () => {
    await using service = await serve(answering, { status: 404, body: "x".repeat(1_000_000) });
    const response = await retryingFetch(org)(service.url);
    const { length } = await response.text();
    expect(length).toBeGreaterThanOrEqual(65_536);
    expect(length).toBeLessThan(200_000);
  });

  test("gives a response without a body", async () => {
    await using service = await serve(answering, { status: 404 });
    const response = await retryingFetch(org)(service.url, { method: "HEAD" });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
  });

  test("throws where the last attempt had no response, although one before had", async () => {
    const fetch = faultyFetch(globalThis.fetch, [{ first: 1, error: DOWN }, { fail: "network" }]);
    const send = retryingFetch(org, { fetch, maxAttempts: 2, maxBackoffMs: 0 });
    expect(await failureOf(send(URL_OF_ORDER))).toBeApiError("network", { status: 0, attempts: 2 });
    expect(fetch.calls.map(({ fault }) => fault)).toEqual(["service_unavailable", "network"]);
  });

  test("throws the reason of an abort, also where that is an error of the contract", async () => {
    await using service = await serve(answering, { status: 404, body: "<html>", open: true });
    const controller = new AbortController();
    const reason = new ApiError({ code: "conflict", status: 409 });
    const thrown = failureOf(retryingFetch(org)(service.url, { signal: controller.signal }));
    await service.came(1);
    setTimeout(() => controller.abort(reason), 50);
    expect(await thrown).toBe(reason);
  });

  test("`fetch` gets what only its platform knows", async () => {
    const { calls, fetch } = spy();
    await retryingFetch(org, { fetch })(URL_OF_ORDER, { next: { revalidate: 60 } } as RequestInit);
    expect(calls[0]?.[1]).toEqual({ next: { revalidate: 60 } });
  });

  test("throws an error that comes with 200", async () => {
    await using service = await serve(answering, OUT_OF_STOCK);
    expect(await failureOf(retryingFetch(successErrors)(service.url))).toMatchObject({
      code: "out_of_stock",
    });
  });

  test("does not take a response that comes after its time for the last one", async () => {
    let release = (_: Response): void => undefined;
    let calls = 0;
    const fetch: Fetch = () => {
      calls++;
      if (calls === 1) return new Promise((resolve) => (release = resolve));
      release(new Response("late", { status: 500 }));
      return Promise.reject(Object.assign(new Error("refused"), { code: "EPROTO" }));
    };
    const error = await failureOf(
      retryingFetch(org, { fetch, timeoutMs: 10, maxBackoffMs: 0 })(URL_OF_ORDER),
    );
    expect(error).toMatchObject({ code: "tls_failure", attempts: 2 });
  });
});
