import type { RetryRule, StopReason } from "@org/errors-types/runtime";

/** What of an error counts for a decision. */
export interface FailedAttempt {
  readonly code: string;
  readonly status: number;
  readonly recognized: boolean;
  readonly retry: RetryRule;
  readonly retryAfterMs?: number | undefined;
}

/** What a decision needs to know of a request. */
export interface RetryRequest {
  /** In upper case. */
  readonly method: string;
  readonly headers: { get(name: string): string | null | undefined };
  /** The body can be sent once more: there is none, or it is no stream and was not used elsewhere. */
  readonly replayable: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What the caller allows and knows. */
export interface RetryPolicy {
  /** Attempts in total; 3 by default. */
  readonly maxAttempts: number;
  /** The longest wait that a server may ask for, in milliseconds; 60,000 by default. */
  readonly maxWaitMs: number;
  /** The longest random addition to a wait without a hint, in milliseconds; 30,000 by default. */
  readonly maxBackoffMs: number;
  /** All attempts and waits together, in milliseconds; 300,000 by default. */
  readonly deadlineMs: number;
  /** Sending the request twice does what sending it once does, whatever its method; `false` by default. */
  readonly idempotent: boolean;
  /** What is asked for was written just now: that it is not there is only true for a moment; `false` by default. */
  readonly expectExists: boolean;
}

/** What is given of a policy; everything else has its default. */
export type RetryOptions = { readonly [K in keyof RetryPolicy]?: RetryPolicy[K] | undefined };

/** All attempts and waits together, where nobody says otherwise. */
export const DEADLINE_MS = 300_000;

/** What has happened to a request so far. */
export interface RetryHistory {
  /** Requests that were sent, at least one. */
  readonly attempts: number;
  /** When the first one was sent, on the clock of the decision. */
  readonly startedAt: number;
  /** What is left of the budget of the origin. */
  readonly tokens: number;
  /** `x-should-retry` of the last response. */
  readonly shouldRetry?: boolean | undefined;
}

/** Time and chance; a fake one makes decisions repeatable. */
export interface RetryClock {
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
}

/**
 * Whether to send a request once more: after `delayMs`, for `cost` tokens of the budget; or why not. A throttle costs less
 * than a failure. What is not visible yet costs nothing: it says nothing against the service.
 */
export type RetryDecision =
  | { readonly retry: true; readonly delayMs: number; readonly cost: number }
  | { readonly retry: false; readonly reason: StopReason };
