import type { RetryRule, StopReason } from "@org/errors-types/runtime";
import {
  type FailedAttempt,
  MAX_TIMER_MS,
  policyOf,
  type RetryClock,
  type RetryDecision,
  type RetryHistory,
  type RetryOptions,
  type RetryRequest,
} from "./model.js";

/** Statuses that no further attempt changes; those that HTTP does not know are said by what wants no visitors. */
const isFinal = (status: number): boolean => [501, 505, 511].includes(status) || status > 599;

/** A rule with all that only some rules have. */
interface AnyRule {
  readonly strategy: RetryRule["strategy"];
  readonly minDelayMs?: number;
  readonly processed?: "no" | "unknown";
  readonly windowMs?: number;
}

/**
 * Whether a failed request may be sent again, and when. Pure: the same arguments, the same decision. Where several
 * reasons are against it, the first one of the list below is named.
 */
export function decideRetry(
  error: FailedAttempt,
  request: RetryRequest & RetryOptions,
  history: RetryHistory,
  clock: RetryClock,
): RetryDecision {
  const { method, header, replayable, signal } = request;
  const { maxAttempts, maxWaitMs, maxBackoffMs, deadlineMs, idempotent, expectExists } = policyOf(request);
  const { attempts, startedAt, tokens, shouldRetry } = history;
  const { status, code, recognized } = error;
  const elapsedMs = clock.now() - startedAt;

  const reads = /^(?:GET|HEAD)$/.test(method);
  const safe = reads || /^(?:OPTIONS|TRACE)$/.test(method);
  const replaces = /^(?:PUT|DELETE)$/.test(method);
  const keyed = Boolean(header("idempotency-key"));

  const rule: AnyRule = shouldRetry && (safe || keyed) ? believed(error) : error.retry;
  const { strategy, minDelayMs = 0, processed, windowMs = 0 } = rule;
  const eventually = strategy === "eventually";
  const mayHaveRun = strategy === "backoff" && processed === undefined;
  // a server that says 0 asks for no wait: then the contract's own keeps its clients from coming back all at once
  const hintMs = error.retryAfterMs || undefined;
  const leastMs = hintMs ?? minDelayMs;
  // less where the server itself asked to come back; what is not visible yet says nothing against it
  const cost = eventually ? 0 : status === 429 || code === "rate_limited" ? 5 : 10;

  // written so that what is not a number stops
  const stops: readonly (readonly [reason: StopReason, holds: boolean])[] = [
    ["aborted", signal?.aborted === true],
    ["body", !replayable],
    ["attempts", !(attempts < maxAttempts)],
    ["never", strategy === "never" || isFinal(status)],
    ["server", shouldRetry === false],
    // nothing says whether it was carried out: then only what may be carried out twice
    ["method", mayHaveRun && !(safe || replaces || keyed || idempotent)],
    // it may still be carried out: a second one could overtake it
    [
      "processed_unknown",
      processed === "unknown" && !(reads || (replaces && (idempotent || Boolean(header("if-match"))))),
    ],
    // only somebody who knows that it was written waits for it
    ["never", eventually && !(recognized && safe && expectExists)],
    ["window", eventually && !(elapsedMs + leastMs <= windowMs)],
    ["wait", hintMs !== undefined && !(hintMs <= Math.min(maxWaitMs, MAX_TIMER_MS))],
    // an attempt needs time too
    ["deadline", !(leastMs < deadlineMs - elapsedMs)],
    // what costs nothing still finds an empty budget empty
    ["budget", !(tokens >= (cost || 1))],
  ];
  const stop = stops.find(([, holds]) => holds);
  if (stop !== undefined) return { retry: false, reason: stop[0] };

  // clients that failed at the same moment, or were told the same one, do not all come back together
  const growing = Math.min(maxBackoffMs, leastMs * 2 ** Math.min(attempts - 1, 31));
  const spreadMs = hintMs === undefined ? growing : Math.min(1000, hintMs / 10);
  // chance leaves half of the rest of the deadline to the attempt itself
  const delayMs = leastMs + clock.random() * Math.min(spreadMs, (deadlineMs - elapsedMs - leastMs) / 2);
  return { retry: true, delayMs: Math.min(delayMs, eventually ? windowMs - elapsedMs : MAX_TIMER_MS), cost };
}

const BACKOFF: RetryRule = { strategy: "backoff", minDelayMs: 1000 };

/** A server that says `x-should-retry: true` is believed for what the contract does not know. */
function believed({ recognized, status, retry }: FailedAttempt): RetryRule {
  return !recognized && status > 0 && retry.strategy === "never" ? BACKOFF : retry;
}
