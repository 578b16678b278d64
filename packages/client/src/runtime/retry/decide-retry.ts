import type { RetryRule, StopReason } from "@org/errors-types/runtime";
import { MAX_TIMER_MS } from "../before-limits.js";
import { BROKEN } from "../read-failure.js";
import { isRead } from "./body-of.js";
import {
  DEADLINE_MS,
  type FailedAttempt,
  type RetryClock,
  type RetryDecision,
  type RetryHistory,
  type RetryOptions,
  type RetryRequest,
} from "./model.js";

/** A rule with all that only some rules have. */
interface AnyRule {
  readonly strategy: RetryRule["strategy"];
  readonly minDelayMs?: number;
  readonly processed?: "no" | "unknown";
  readonly windowMs?: number;
}

/** A reason against a further attempt, and whether it holds; written so that what is not a number stops. */
type Gate = readonly [reason: StopReason, holds: unknown];

/** No further attempt changes these; a status that HTTP does not know is of somebody who wants no visitors. */
const FINAL: readonly number[] = [501, 505, 511];

/**
 * Whether a failed request may be sent again, and when. Pure: the same arguments, the same decision. Where several
 * reasons are against it, the first one in the order of the gates is named.
 */
export function decideRetry(
  error: FailedAttempt,
  request: RetryRequest & RetryOptions,
  history: RetryHistory,
  clock: RetryClock,
): RetryDecision {
  const { maxAttempts = 3, maxWaitMs = 60_000, maxBackoffMs = 30_000, deadlineMs = DEADLINE_MS } = request;
  const { method, headers, replayable, signal, idempotent, expectExists } = request;
  const { attempts, startedAt, tokens, shouldRetry } = history;
  const { code, status, recognized, retry, retryAfterMs } = error;
  const safe = /^(?:GET|HEAD|OPTIONS|TRACE)$/.test(method);
  const replaces = /^(?:PUT|DELETE)$/.test(method);
  const safeOrKeyed = safe || headers.get("idempotency-key");
  const conditional = idempotent || headers.get("if-match");
  // a server is believed for what the contract does not know, where that is harmless
  const believed = shouldRetry && safeOrKeyed && !recognized && status > 0 && retry.strategy === "never";
  const { strategy, minDelayMs = 0, processed, windowMs = 0 }: AnyRule = believed ? BROKEN : retry;
  const eventually = strategy === "eventually";
  const elapsedMs = clock.now() - startedAt;
  const restMs = deadlineMs - elapsedMs;
  const longestMs = eventually ? windowMs - elapsedMs : MAX_TIMER_MS;
  // a server that says 0 asks for no wait: then the contract's own keeps its clients from coming back all at once
  const leastMs = retryAfterMs || minDelayMs;
  const cost = eventually ? 0 : status === 429 || code === "rate_limited" ? 5 : 10;
  const gates: readonly Gate[] = [
    ["aborted", signal?.aborted],
    ["body", !replayable],
    ["attempts", !(attempts < maxAttempts)],
    ["never", strategy === "never" || FINAL.includes(status) || status > 599],
    ["server", shouldRetry === false],
    // nothing says whether it was carried out: then only what may be carried out twice
    ["method", !(eventually || processed || safeOrKeyed || replaces || idempotent)],
    // it may still be carried out: a second one could overtake it
    ["processed_unknown", processed === "unknown" && !(isRead(method) || (replaces && conditional))],
    // only somebody who knows that it was written waits for it
    ["never", eventually && !(recognized && safe && expectExists)],
    ["window", eventually && !(leastMs <= longestMs)],
    ["wait", retryAfterMs && !(retryAfterMs <= Math.min(maxWaitMs, longestMs))],
    ["deadline", !(leastMs < restMs)], // an attempt needs time too
    // what costs nothing still finds an empty budget empty
    ["budget", !(tokens >= (cost || 1))],
  ];
  const stop = gates.find(([, holds]) => holds);
  if (stop) return { retry: false, reason: stop[0] };
  const growingMs = Math.min(maxBackoffMs, leastMs * 2 ** Math.min(attempts - 1, 31));
  const spreadMs = retryAfterMs ? Math.min(1000, retryAfterMs / 10) : growingMs;
  // chance leaves half of the rest of the deadline to the attempt itself
  const delayMs = leastMs + clock.random() * Math.min(spreadMs, (restMs - leastMs) / 2);
  return { retry: true, delayMs: Math.min(delayMs, longestMs), cost };
}
