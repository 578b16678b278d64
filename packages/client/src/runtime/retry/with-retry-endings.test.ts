/// <reference types="node" />
import { getEventListeners } from "node:events";
import { ApiError } from "@org/errors-types/runtime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failing, fakeClock, get, ok, outcome, realClock, service } from "../testing/fake-service.js";
import { miniApi } from "../testing/mini-api.js";

beforeEach(fakeClock);
afterEach(realClock);

/** A response that the browser hides from the program. */
function opaque(type: ResponseType): Response {
  return Object.defineProperties(new Response(null), { status: { value: 0 }, type: { value: type } });
}

describe("withRetry, and what comes in the place of a response", () => {
  test("the body of a response that comes too late is cancelled", async () => {
    let cancelled = false;
    const late = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const { fetch } = service(
      () => new Promise((resolve) => setTimeout(() => resolve(new Response(late)), 2000)),
      ok(),
    );
    await outcome(get(), { fetch, timeoutMs: 1000 });
    expect(cancelled).toBe(true);
  });

  test("the body of an error with status 200 is cancelled", async () => {
    const api = miniApi({
      status: 200,
      variants: [{ read: ({ ok, code }) => (ok === false ? { codes: [code as string] } : undefined) }],
    });
    let cancelled = false;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"ok":false,"code":"conflict"}'));
        controller.close();
      },
      cancel() {
        cancelled = true;
      },
    });
    const response = new Response(body, { headers: { "content-type": "application/json" } });
    const { fetch } = service(() => Promise.resolve(response));
    expect(await outcome(get(), { fetch, api })).toMatchObject({ code: "conflict", status: 200 });
    expect(response.bodyUsed || cancelled).toBe(true);
  });

  test.each<[string, Response, string]>([
    ["a network error in the place of a response", Response.error(), "network"],
    ["a response that nobody may look at", opaque("opaque"), "unexpected_failure"],
    ["no response at all", undefined as unknown as Response, "unexpected_failure"],
    ["something else", { body: "text" } as unknown as Response, "unexpected_failure"],
  ])("%s is no success, and is not sent again", async (_, response, code) => {
    const { fetch } = service(() => Promise.resolve(response));
    expect(await outcome(get(), { fetch })).toMatchObject({ code, status: 0, attempts: 1, stopped: "never" });
  });

  test.each([["boom"], [null], [undefined], [0]])("%o that was thrown is the cause", async (thrown) => {
    const fetch = async (): Promise<Response> => {
      throw thrown;
    };
    const error = await outcome(get(), { fetch });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "unexpected_failure", attempts: 1, stopped: "never" });
    expect((error as ApiError).cause ?? thrown).toBe(thrown);
  });

  test("a fetch that throws before it has begun is no worse", async () => {
    const fetch = (): never => {
      throw new TypeError("fetch failed");
    };
    expect(await outcome(get(), { fetch })).toMatchObject({ code: "network", attempts: 3 });
  });

  test("a mistake in the program is not sent again", async () => {
    const { fetch } = service(new TypeError("Cannot read properties of undefined"));
    expect(await outcome(get(), { fetch })).toMatchObject({
      code: "unexpected_failure",
      attempts: 1,
      stopped: "never",
    });
  });
});

describe("an aborted request", () => {
  const reason = { why: "the user left" };

  test("is not sent", async () => {
    const { fetch, asked } = service(ok());
    const signal = AbortSignal.abort(reason);
    expect(await outcome(get({ signal }), { fetch })).toBe(reason);
    expect(asked).toEqual([]);
  });

  test("leaves no listener behind, nor one of its own on the way", async () => {
    const request = get({ signal: new AbortController().signal });
    const before = getEventListeners(request.signal, "abort").length;
    const { fetch } = service(failing(500), new TypeError("fetch failed"), ok());
    expect(await outcome(request, { fetch })).toBeInstanceOf(Response);
    expect(getEventListeners(request.signal, "abort")).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("rejects at once with the very reason, whatever fetch does", async () => {
    const controller = new AbortController();
    const { fetch } = service(() => new Promise(() => undefined));
    setTimeout(() => controller.abort(reason), 50);
    expect(await outcome(get({ signal: controller.signal }), { fetch })).toBe(reason);
  });

  test("rejects during the wait, and leaves no timer", async () => {
    const controller = new AbortController();
    const { fetch, asked } = service(failing(500));
    setTimeout(() => controller.abort(reason), 500);
    expect(await outcome(get({ signal: controller.signal }), { fetch })).toBe(reason);
    expect(asked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("rejects with the reason while the body of an error is read", async () => {
    const controller = new AbortController();
    const endless = new Response(new ReadableStream(), { status: 500 });
    const { fetch } = service(() => Promise.resolve(endless));
    setTimeout(() => controller.abort(reason), 50);
    expect(await outcome(get({ signal: controller.signal }), { fetch })).toBe(reason);
  });
});
