import type { ApiError } from "@org/errors-types/runtime";
import { readFailure } from "../runtime/read-failure.js";
import { decideRetry } from "../runtime/retry/decide-retry.js";
import type { RetryClock, RetryDecision, RetryOptions } from "../runtime/retry/model.js";
import type { RetryBudget } from "../runtime/retry/retry-budget.js";

/** What TanStack Query does not tell of the request that failed. */
export interface QueryRetryOptions extends Omit<RetryOptions, "deadlineMs"> {
  /** The method of the requests, in upper case. Default: GET, as queries send it. */
  readonly method?: string | undefined;
  /** Asked before every retry. What sends the requests gives back to it for every success. Default: none. */
  readonly budget?: RetryBudget | undefined;
  /** Whose budget it is, such as `https://api.example`. */
  readonly origin?: string | undefined;
}

/** Options of a query, or of a mutation. */
export interface QueryRetry {
  readonly retry: (failureCount: number, error: unknown) => boolean;
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

const clock: RetryClock = { now: () => 0, random: () => Math.random() };

/**
 * `retry` and `retryDelay` for queries, and with their `method` for mutations: the function is called again where the
 * contract says that this is safe and of use, and not earlier than the server asks. What was thrown and is no `ApiError`
 * is taken for what `readFailure` says.
 */
export function retryOptions(options: QueryRetryOptions = {}): QueryRetry {
  const { method = "GET", budget, origin = "" } = options;
  const request = {
    ...options,
    deadlineMs: Number.POSITIVE_INFINITY,
    method,
    headers: new Headers(),
    replayable: true,
  };
  const decide = (failureCount: number, thrown: unknown): RetryDecision => {
    const error = readFailure<ApiError>(thrown);
    const attempts = failureCount + 1;
    // nobody says when it began; at least the waits have passed since
    const waitedMs = error.retry.strategy === "never" ? 0 : error.retry.minDelayMs * failureCount;
    const history = {
      attempts,
      startedAt: -waitedMs,
      tokens: budget?.of(origin) ?? Number.POSITIVE_INFINITY,
    };
    return decideRetry(error, request, history, clock);
  };
  return {
    retry(failureCount, error) {
      const decision = decide(failureCount, error);
      if (decision.retry) budget?.spend(origin, decision.cost);
      return decision.retry;
    },
    // asked for before `retry` is, and where there is no retry too
    retryDelay(failureCount, error) {
      const decision = decide(failureCount, error);
      return decision.retry ? decision.delayMs : 0;
    },
  };
}
