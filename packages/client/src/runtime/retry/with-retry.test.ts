import { ApiError } from "@org/errors-types/runtime";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { disruptive, workspaces } from "../../gen/apis.js";
import { failing, fakeClock, get, ok, outcome, post, realClock, service } from "../testing/fake-service.js";
import { RetryBudget } from "./retry-budget.js";
import { withRetry } from "./with-retry.js";

beforeEach(fakeClock);
afterEach(realClock);

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
