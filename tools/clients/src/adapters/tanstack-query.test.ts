import { org } from "@org/errors-client/apis";
import { throwingFetch } from "@org/errors-client/fetch";
import { RetryBudget } from "@org/errors-client/runtime";
import { retryOptions } from "@org/errors-client/tanstack-query";
import { org as answering } from "@org/errors-server/apis";
import { ApiError, type ApiErrorInit } from "@org/errors-types/runtime";
import { QueryClient } from "@tanstack/query-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failureOf } from "./failure-of.js";
import { serve } from "./service.js";

const BACKOFF = { strategy: "backoff", minDelayMs: 1000 } as const;

const failing = (init: Partial<ApiErrorInit>): ApiError =>
  new ApiError({ code: "internal_error", status: 500, retry: BACKOFF, ...init });

describe("in time", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Calls a query or a mutation that fails so; tells when it was called, in milliseconds from the start. */
  async function times(error: unknown, options: Parameters<typeof retryOptions>[0] = {}): Promise<number[]> {
    const startedAt = performance.now();
    const called: number[] = [];
    const work = async (): Promise<never> => {
      called.push(Math.round(performance.now() - startedAt));
      throw error;
    };
    const client = new QueryClient({
      defaultOptions: { queries: retryOptions(options), mutations: retryOptions(options) },
    });
    const call =
      options.method === undefined
        ? client.fetchQuery({ queryKey: [error], queryFn: work })
        : client.getMutationCache().build(client, { mutationFn: work }).execute(undefined);
    const settled = failureOf(call);
    await vi.runAllTimersAsync();
    expect(await settled).toBe(error);
    return called;
  }

  test.each<[string, unknown, Parameters<typeof retryOptions>[0], number[]]>([
    ["longer each time", failing({}), {}, [0, 1000, 2000]],
    ["never", failing({ retry: { strategy: "never" } }), {}, [0]],
    ["as long as the server asks", failing({ retryAfterMs: 9000 }), {}, [0, 9000, 18_000]],
    ["longer than is allowed", failing({ retryAfterMs: 61_000 }), {}, [0]],
    ["at most so often", failing({}), { maxAttempts: 2 }, [0, 1000]],
    ["a mutation that may have run", failing({}), { method: "POST" }, [0]],
    ["a mutation that can be repeated", failing({}), { method: "PUT" }, [0, 1000, 2000]],
    [
      "a mutation that is said to be repeatable",
      failing({}),
      { method: "POST", idempotent: true },
      [0, 1000, 2000],
    ],
    [
      "a mutation that was surely not carried out",
      failing({ status: 429, retry: { ...BACKOFF, processed: "no" } }),
      { method: "POST" },
      [0, 1000, 2000],
    ],
    [
      "a mutation that may still be carried out",
      failing({ status: 503, retry: { ...BACKOFF, processed: "unknown" } }),
      { method: "POST" },
      [0],
    ],
    [
      "what was not written just now",
      failing({ status: 404, retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 2500 } }),
      {},
      [0],
    ],
    [
      "what was written just now, until its window ends",
      failing({ status: 404, retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 2500 } }),
      { expectExists: true, maxAttempts: 9 },
      [0, 1000, 2000],
    ],
    [
      "a connection that broke",
      Object.assign(new Error("reset"), { code: "ECONNRESET" }),
      {},
      [0, 1000, 2000],
    ],
    ["a mistake in the program", new TypeError("x is not a function"), {}, [0]],
    ["what is no error at all", "thrown", {}, [0]],
  ])("%s", async (_, error, options, expected) => {
    expect(await times(error, options)).toEqual(expected);
  });

  test("not all at the same moment", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(await times(failing({}))).toEqual([0, 1500, 3500]);
  });
});

test("a budget ends the retries of its origin, and whoever sends gives back to it", async () => {
  await using service = await serve(answering, ...Array.from({ length: 16 }, () => DOWN), "ok");
  const { origin } = new URL(service.url);
  const budget = new RetryBudget();
  const client = new QueryClient({
    defaultOptions: { queries: { ...retryOptions({ budget, origin }), gcTime: 0 } },
  });
  const send = throwingFetch(org, { retry: { maxAttempts: 1, budget } });
  const queryFn = async (): Promise<unknown> => (await send(service.url)).json();
  for (let call = 0; call < 6; call++) await failureOf(client.fetchQuery({ queryKey: [call], queryFn }));
  expect(service.asked).toHaveLength(6 + 10);
  expect(budget.of(origin)).toBe(0);
  expect(await client.fetchQuery({ queryKey: ["ok"], queryFn })).toEqual({ total: 12 });
  expect(budget.of(origin)).toBe(1);
});

const DOWN = { status: 503, headers: { "retry-after-ms": "1" } };
