/// <reference types="node" />
import { getEventListeners } from "node:events";
import { ApiError } from "@org/errors-types/runtime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { disruptive, workspaces } from "../../gen/apis.js";
import { miniApi } from "../testing/mini-api.js";
import { RetryBudget } from "./retry-budget.js";
import { type WithRetryOptions, withRetry } from "./with-retry.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Answer = Response | Error | (() => Promise<Response>);

const ok = (): Response => new Response("ok");
const failing = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json({ error: "It failed.", code: status }, { status, headers });

/** Answers in turn; notes when it was asked (in milliseconds from the start), and with which body. */
function service(...answers: Answer[]) {
  const startedAt = performance.now();
  const asked: { readonly at: number; readonly body: string }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push({ at: Math.round(performance.now() - startedAt), body: await request.text() });
    const answer = answers[Math.min(asked.length, answers.length) - 1] as Answer;
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer() : answer.clone();
  };
  return { fetch, asked, times: () => asked.map(({ at }) => at) };
}

/** A response that the browser hides from the program. */
function opaque(type: ResponseType): Response {
  return Object.defineProperties(new Response(null), { status: { value: 0 }, type: { value: type } });
}

const URL_OF_DEVICE = "https://api.example/devices/1";

/** Lets all time pass, and tells what came of it. */
async function outcome(
  request: Request,
  options: Partial<WithRetryOptions<unknown>> & Pick<WithRetryOptions<unknown>, "fetch">,
): Promise<unknown> {
  const sent = withRetry(request, { api: disruptive, budget: new RetryBudget(), ...options });
  const settled = sent.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

const get = (init?: RequestInit): Request => new Request(URL_OF_DEVICE, init);
const post = (body = "{}"): Request => new Request(URL_OF_DEVICE, { method: "POST", body });

describe("withRetry", () => {
  test("returns the first response that is no error, and leaves it whole", async () => {
    const { fetch, times } = service(ok());
    const response = (await outcome(get(), { fetch })) as Response;
    expect(await response.text()).toBe("ok");
    expect(times()).toEqual([0]);
  });

  test("waits longer each time", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { fetch, times } = service(failing(500));
    await outcome(get(), { fetch, maxAttempts: 4 });
    expect(times()).toEqual([0, 1500, 3500, 6500]);
  });

  test("throws what the last attempt failed with, how often it was sent and why it stopped", async () => {
    const { fetch, times } = service(failing(500), failing(503));
    const error = await outcome(get(), { fetch });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: "service_unavailable",
      status: 503,
      attempts: 3,
      stopped: "attempts",
    });
    expect(times()).toEqual([0, 1000, 2000]);
  });

  test("waits as long as the server asks", async () => {
    const { fetch, times } = service(failing(429, { "retry-after": "9" }), ok());
    expect(await outcome(get(), { fetch })).toBeInstanceOf(Response);
    expect(times()).toEqual([0, 9000]);
  });

  test("says how long to wait where that is longer than allowed", async () => {
    const { fetch, times } = service(failing(429, { "retry-after": "61" }));
    expect(await outcome(get(), { fetch })).toMatchObject({
      retryAfterMs: 61_000,
      attempts: 1,
      stopped: "wait",
    });
    expect(times()).toEqual([0]);
  });

  test("sends the same body again", async () => {
    const { fetch, asked } = service(failing(429, { "retry-after": "1" }), ok());
    await outcome(post('{"name":"a"}'), { fetch });
    expect(asked).toEqual([
      { at: 0, body: '{"name":"a"}' },
      { at: 1000, body: '{"name":"a"}' },
    ]);
  });

  test("does not send a body again that is being read elsewhere", async () => {
    const request = post();
    request.body?.getReader();
    const { fetch } = service(failing(429));
    expect(await outcome(request, { fetch })).toMatchObject({ attempts: 1, stopped: "body" });
  });

  test.each<[string, () => BodyInit]>([
    ["a text", () => "abc"],
    ["bytes", () => new TextEncoder().encode("abc")],
    ["a blob", () => new Blob(["abc"])],
    ["parameters", () => new URLSearchParams("abc")],
  ])("sends %s again", async (_, body) => {
    const { fetch, asked } = service(failing(500), ok());
    await outcome(new Request(URL_OF_DEVICE, { method: "PUT", body: body() }), { fetch });
    expect(asked.map((one) => one.body.replace("=", ""))).toEqual(["abc", "abc"]);
  });

  test("does not send a stream again, and does not keep it in memory", async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(1000));
      },
    });
    const init = { method: "PUT", body: stream, duplex: "half" };
    const { fetch, asked } = service(failing(500), ok());
    expect(await outcome(new Request(URL_OF_DEVICE, init), { fetch })).toMatchObject({
      status: 500,
      attempts: 1,
      stopped: "body",
    });
    expect(asked[0]?.body).toHaveLength(100_000);
  });

  test("leaves the request as it was", async () => {
    const request = post();
    const { fetch } = service(failing(429), ok());
    await outcome(request, { fetch });
    expect(request.bodyUsed).toBe(false);
    expect(await outcome(request, { fetch })).toBeInstanceOf(Response);
  });

  test("keeps what the request says of its referrer", async () => {
    const seen: string[] = [];
    const init: RequestInit = { referrerPolicy: "no-referrer", headers: { "x-a": "1" }, credentials: "omit" };
    await outcome(get(init), {
      fetch: async ({ referrerPolicy, headers, credentials }) => {
        seen.push(referrerPolicy, `${headers.get("x-a")}`, credentials);
        return ok();
      },
    });
    expect(seen).toEqual(["no-referrer", "1", "omit"]);
  });

  test("obeys x-should-retry", async () => {
    const { fetch } = service(failing(500, { "x-should-retry": "false" }));
    expect(await outcome(get(), { fetch })).toMatchObject({ attempts: 1, stopped: "server" });
  });

  test("a POST that may still be carried out is not sent again, and the error says so", async () => {
    const { fetch } = service(Response.json({ status: 503, message: "Overloaded." }, { status: 503 }));
    const error = await outcome(post(), { fetch, api: workspaces });
    expect(error).toMatchObject({
      attempts: 1,
      stopped: "processed_unknown",
      retry: { strategy: "backoff", processed: "unknown" },
    });
  });

  test("waits for what was written just now, only if told so", async () => {
    const { fetch, times } = service(failing(404), failing(404), ok());
    expect(await outcome(get(), { fetch, expectExists: true })).toBeInstanceOf(Response);
    expect(times()).toEqual([0, 1000, 2000]);
    expect(await outcome(get(), service(failing(404)))).toMatchObject({ attempts: 1, stopped: "never" });
  });

  test("goes on after a failure without a response", async () => {
    const refused = new TypeError("fetch failed", {
      cause: Object.assign(new Error(), { code: "ECONNREFUSED" }),
    });
    const { fetch, times } = service(refused, ok());
    expect(await outcome(post(), { fetch })).toBeInstanceOf(Response);
    expect(times()).toEqual([0, 1000]);
  });

  test("an attempt that takes too long is a timeout", async () => {
    const { fetch, times } = service(() => new Promise(() => undefined), ok());
    expect(await outcome(get(), { fetch, timeoutMs: 5000 })).toBeInstanceOf(Response);
    expect(times()).toEqual([0, 6000]);
  });

  test("all attempts together end with the deadline", async () => {
    const { fetch, times } = service(() => new Promise(() => undefined));
    const error = await outcome(get(), { fetch, timeoutMs: 5000, deadlineMs: 8000 });
    expect(error).toMatchObject({ code: "timeout", status: 0, attempts: 2, stopped: "deadline" });
    expect(times()).toEqual([0, 6000]);
  });

  test("nothing is sent when the deadline has passed during the wait", async () => {
    const { fetch, times } = service(failing(500), ok());
    const sent = withRetry(get(), { api: disruptive, budget: new RetryBudget(), fetch, deadlineMs: 1500 });
    const settled = sent.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    // a machine that slept, or was busy with something else
    const now = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => now + 5000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await settled).toMatchObject({ status: 500, attempts: 1, stopped: "deadline" });
    expect(times()).toHaveLength(1);
  });

  test("the body of an error is not waited for beyond the deadline", async () => {
    const endless = (): Promise<Response> =>
      Promise.resolve(new Response(new ReadableStream(), { status: 500 }));
    const { fetch, times } = service(endless);
    const startedAt = performance.now();
    const error = await outcome(get(), { fetch, deadlineMs: 3000 });
    expect(error).toMatchObject({ status: 500, truncated: true, attempts: 1, stopped: "deadline" });
    expect(performance.now() - startedAt).toBeLessThan(3100);
    expect(times()).toEqual([0]);
  });

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

  test("a response may come slowly once it has begun", async () => {
    const slow = new ReadableStream({
      start(controller) {
        setTimeout(() => controller.close(), 60_000);
      },
    });
    const { fetch } = service(() => Promise.resolve(new Response(slow)));
    const response = (await outcome(get(), { fetch, timeoutMs: 10, deadlineMs: 20 })) as Response;
    expect(await response.text()).toBe("");
  });

  test("a budget that is used up ends the retries of its origin only", async () => {
    const budget = new RetryBudget();
    for (let call = 0; call < 5; call++) await outcome(get(), { ...service(failing(500)), budget });
    expect(budget.of("https://api.example")).toBe(0);
    expect(await outcome(get(), { ...service(failing(500)), budget })).toMatchObject({
      attempts: 1,
      stopped: "budget",
    });
    expect(
      await outcome(new Request("https://other.example/"), { ...service(failing(500)), budget }),
    ).toMatchObject({
      attempts: 3,
    });
    await outcome(get(), { ...service(ok()), budget });
    expect(budget.of("https://api.example")).toBe(1);
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
