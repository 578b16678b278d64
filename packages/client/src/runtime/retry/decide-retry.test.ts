import type { RetryRule, StopReason } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideRetry } from "./decide-retry.js";
import type { FailedAttempt, RetryClock, RetryHistory, RetryOptions, RetryRequest } from "./model.js";

const never: RetryRule = { strategy: "never" };
const backoff: RetryRule = { strategy: "backoff", minDelayMs: 1000 };
const notRun: RetryRule = { ...backoff, processed: "no" };
const mayRunLater: RetryRule = { ...backoff, processed: "unknown" };
const eventually: RetryRule = { strategy: "eventually", minDelayMs: 1000, windowMs: 10_000 };

interface Given {
  readonly error?: Partial<FailedAttempt>;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly request?: Partial<RetryRequest> & RetryOptions;
  readonly history?: Partial<RetryHistory>;
  readonly now?: number;
  readonly random?: number;
}

function decide({ error, method = "GET", headers = {}, request, history, now = 0, random = 0 }: Given) {
  const clock: RetryClock = { now: () => now, random: () => random };
  return decideRetry(
    { code: "internal_error", status: 500, recognized: true, retry: backoff, ...error },
    {
      method,
      headers: new Headers(headers),
      replayable: true,
      ...request,
    },
    { attempts: 1, startedAt: 0, tokens: 100, ...history },
    clock,
  );
}

const aborted = AbortSignal.abort();
const POST = { method: "POST" };
const KEYED = { headers: { "idempotency-key": "k1" } };

/** By the number of the gate in the rules of the contract. */
const STOPS: readonly (readonly [gate: string, given: Given, reason: StopReason])[] = [
  ["1: an aborted signal", { request: { signal: aborted } }, "aborted"],
  ["1 wins over 2", { request: { signal: aborted, replayable: false } }, "aborted"],
  ["2: a body that is gone", { method: "PUT", request: { replayable: false } }, "body"],
  ["2 wins over 3", { request: { replayable: false }, history: { attempts: 3 } }, "body"],
  ["3: three attempts", { history: { attempts: 3 } }, "attempts"],
  ["3: one attempt is allowed", { request: { maxAttempts: 1 } }, "attempts"],
  ["3 wins over 4", { error: { retry: never }, history: { attempts: 3 } }, "attempts"],
  ["4: the catalog says never", { error: { retry: never } }, "never"],
  ["4: a hint does not upgrade it", { error: { retry: never, retryAfterMs: 10 } }, "never"],
  ["4: nor does x-should-retry", { error: { retry: never }, history: { shouldRetry: true } }, "never"],
  ["4 wins over 5", { error: { retry: never }, history: { shouldRetry: false } }, "never"],
  ["5: x-should-retry: false", { history: { shouldRetry: false } }, "server"],
  [
    "5: true widens nothing for an unsafe request",
    { ...POST, error: { recognized: false, status: 418, retry: never }, history: { shouldRetry: true } },
    "never",
  ],
  [
    "5: nor for a failure without a response",
    { error: { recognized: false, status: 0, retry: never }, history: { shouldRetry: true } },
    "never",
  ],
  ["7: a POST may have run", POST, "method"],
  ["7: a PATCH may have run", { method: "PATCH" }, "method"],
  [
    "7: a POST after a reset",
    { ...POST, error: { code: "network", status: 0, recognized: false } },
    "method",
  ],
  ["7: an empty key is none", { ...POST, headers: { "idempotency-key": "" } }, "method"],
  ...[501, 505, 511, 999].map(
    (status) => [`7: never after ${status}`, { error: { status } }, "never"] as [string, Given, StopReason],
  ),
  ["7: never after 501, although it was not run", { error: { status: 501, retry: notRun } }, "never"],
  [
    "7: nor because the server says so",
    { error: { status: 505, recognized: false, retry: never }, history: { shouldRetry: true } },
    "never",
  ],
  ["8: a POST may run later", { ...POST, error: { retry: mayRunLater } }, "processed_unknown"],
  ["8: a key does not help", { ...POST, ...KEYED, error: { retry: mayRunLater } }, "processed_unknown"],
  ["8: a PUT may run later", { method: "PUT", error: { retry: mayRunLater } }, "processed_unknown"],
  [
    "8: PATCH, whatever it is said to be",
    { method: "PATCH", error: { retry: mayRunLater }, request: { idempotent: true } },
    "processed_unknown",
  ],
  [
    "8: If-Match does not help a POST",
    { ...POST, headers: { "if-match": '"1"' }, error: { retry: mayRunLater } },
    "processed_unknown",
  ],
  ["8: OPTIONS too", { method: "OPTIONS", error: { retry: mayRunLater } }, "processed_unknown"],
  ["9: nobody expects it to exist", { error: { status: 404, retry: eventually } }, "never"],
  [
    "9: an unsafe method",
    { ...POST, error: { status: 404, retry: eventually }, request: { expectExists: true } },
    "never",
  ],
  [
    "9: a body that fell back",
    { error: { status: 404, recognized: false, retry: eventually }, request: { expectExists: true } },
    "never",
  ],
  [
    "9: the window is over",
    { error: { status: 404, retry: eventually }, request: { expectExists: true }, now: 9001 },
    "window",
  ],
  [
    "9: the window is over before the server wants to be asked",
    { error: { status: 404, retry: eventually, retryAfterMs: 10_001 }, request: { expectExists: true } },
    "window",
  ],
  ["12: a hint above the longest wait", { error: { retryAfterMs: 60_001 } }, "wait"],
  [
    "12: a hint beyond the deadline",
    { error: { retryAfterMs: 5000 }, request: { deadlineMs: 4999 } },
    "deadline",
  ],
  [
    "12: a hint above what a timer can hold",
    {
      error: { retryAfterMs: 2 ** 31 },
      request: { maxWaitMs: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY },
    },
    "wait",
  ],
  [
    "13: nothing is left for the attempt",
    { error: { retryAfterMs: 5000 }, request: { deadlineMs: 5000 } },
    "deadline",
  ],
  ["13: the deadline is over", { request: { deadlineMs: 100 }, now: 101 }, "deadline"],
  ["13: the wait would end after it", { request: { deadlineMs: 5000 }, now: 4001 }, "deadline"],
  ["14: the budget is used up", { history: { tokens: 9 } }, "budget"],
  ["14: also for a throttle", { error: { status: 429 }, history: { tokens: 4 } }, "budget"],
  [
    "14: also for what costs nothing",
    { error: { status: 404, retry: eventually }, request: { expectExists: true }, history: { tokens: 0 } },
    "budget",
  ],
  ...(["maxAttempts", "maxWaitMs", "deadlineMs"] as const).map(
    (name) =>
      [
        `${name} that is not a number`,
        { error: { retryAfterMs: 1 }, request: { [name]: Number.NaN } },
        { maxAttempts: "attempts", maxWaitMs: "wait", deadlineMs: "deadline" }[name],
      ] as [string, Given, StopReason],
  ),
];

const GOES_ON: readonly (readonly [gate: string, given: Given, delayMs: number, cost: number])[] = [
  [
    "5: true, for what is unknown, on a safe request",
    { error: { recognized: false, status: 418, retry: never }, history: { shouldRetry: true } },
    1000,
    10,
  ],
  [
    "5: true, with a key",
    {
      ...POST,
      ...KEYED,
      error: { recognized: false, status: 418, retry: never },
      history: { shouldRetry: true },
    },
    1000,
    10,
  ],
  [
    "6: a POST that was not sent",
    { ...POST, error: { code: "network", status: 0, recognized: false, retry: notRun } },
    1000,
    10,
  ],
  ...["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"].map(
    (method) => [`7: ${method}`, { method }, 1000, 10] as [string, Given, number, number],
  ),
  ["7: a POST with a key", { ...POST, ...KEYED }, 1000, 10],
  ["7: a POST that is idempotent", { ...POST, request: { idempotent: true } }, 1000, 10],
  ["8: a GET", { error: { retry: mayRunLater } }, 1000, 10],
  [
    "8: a PUT with If-Match",
    { method: "PUT", headers: { "if-match": '"1"' }, error: { retry: mayRunLater } },
    1000,
    10,
  ],
  [
    "8: a DELETE whose caller allows it",
    { method: "DELETE", error: { retry: mayRunLater }, request: { idempotent: true } },
    1000,
    10,
  ],
  [
    "9: within the window",
    { error: { status: 404, retry: eventually }, request: { expectExists: true }, now: 9000, random: 0.9 },
    1000,
    0,
  ],
  ["10: a hint is the least wait", { error: { retryAfterMs: 7000 } }, 7000, 10],
  ["11: a hint of 0 asks for no wait of its own", { error: { retryAfterMs: 0 }, random: 0.5 }, 1500, 10],
  ["11: a hint and at most a tenth of it", { error: { retryAfterMs: 7000 }, random: 0.5 }, 7350, 10],
  ["11: a hint and at most a second", { error: { retryAfterMs: 50_000 }, random: 0.5 }, 50_500, 10],
  ["11: without a hint, up to twice the least", { random: 0.5 }, 1500, 10],
  ["11: doubled for the second retry", { random: 0.5, history: { attempts: 2 } }, 2000, 10],
  ["11: up to the cap", { random: 0.5, history: { attempts: 20 }, request: { maxAttempts: 99 } }, 16_000, 10],
  ["12: exactly the longest wait", { error: { retryAfterMs: 60_000 } }, 60_000, 10],
  [
    "12: what a timer can hold",
    {
      error: { retryAfterMs: 2 ** 31 - 2 },
      random: 0.5,
      request: { maxWaitMs: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY },
    },
    2 ** 31 - 1,
    10,
  ],
  ["13: chance leaves time for the attempt", { random: 0.5, request: { deadlineMs: 1200 } }, 1050, 10],
  ["14: a throttle costs less", { error: { status: 429 }, history: { tokens: 5 } }, 1000, 5],
  ["14: whatever its status", { error: { code: "rate_limited", status: 503 } }, 1000, 5],
];

describe("gates", () => {
  test.each(STOPS)("%s", (_, given, reason) => {
    expect(decide(given)).toEqual({ retry: false, reason });
  });

  test.each(GOES_ON)("%s", (_, given, delayMs, cost) => {
    expect(decide(given)).toEqual({ retry: true, delayMs, cost });
  });
});

test("never earlier than the server asked, never later than the deadline", () => {
  const ms = fc.integer({ min: 0, max: 400_000 });
  fc.assert(
    fc.property(
      ms,
      ms,
      ms,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (hint, deadlineMs, now, random) => {
        const decision = decide({ error: { retryAfterMs: hint }, request: { deadlineMs }, now, random });
        if (!decision.retry)
          return decision.reason === "wait" ? hint > 60_000 : now + (hint || 1000) >= deadlineMs;
        return decision.delayMs >= hint && now + decision.delayMs < deadlineMs;
      },
    ),
  );
});
