import type { RetryRule, StopReason } from "@org/errors-types/runtime";
import { MAX_TIMER_MS } from "../before-limits.js";
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

/** A reason against a further attempt, and whether it holds. */
type Gate = readonly [reason: StopReason, holds: boolean];

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
  const { idempotent = false, expectExists = false } = request;
  const { attempts, startedAt, tokens, shouldRetry } = history;
  const { strategy, minDelayMs = 0, processed, windowMs = 0 } = ruleOf(error, request, shouldRetry);
  const eventually = strategy === "eventually";
  const elapsedMs = clock.now() - startedAt;
  const restMs = deadlineMs - elapsedMs;
  const longestMs = eventually ? windowMs - elapsedMs : MAX_TIMER_MS;
  // a server that says 0 asks for no wait: then the contract's own keeps its clients from coming back all at once
  const hintMs = error.retryAfterMs || undefined;
  const leastMs = hintMs ?? minDelayMs;
  const cost = costOf(error, eventually);

  // written so that what is not a number stops
  const gates: readonly Gate[] = [
    ["aborted", request.signal?.aborted === true],
    ["body", !request.replayable],
    ["attempts", !(attempts < maxAttempts)],
    ["never", strategy === "never" || isFinal(error.status)],
    ["server", shouldRetry === false],
    ["method", strategy === "backoff" && processed === undefined && !(idempotent || mayRunTwice(request))],
    ["processed_unknown", processed === "unknown" && !mayOvertake(request, idempotent)],
    // only somebody who knows that it was written waits for it
    ["never", eventually && !(error.recognized && isSafe(request) && expectExists)],
    ["window", eventually && !(leastMs <= longestMs)],
    ["wait", hintMs !== undefined && !(hintMs <= Math.min(maxWaitMs, MAX_TIMER_MS))],
    // an attempt needs time too
    ["deadline", !(leastMs < restMs)],
    // what costs nothing still finds an empty budget empty
    ["budget", !(tokens >= (cost || 1))],
  ];
  const stop = gates.find(([, holds]) => holds);
  if (stop !== undefined) return { retry: false, reason: stop[0] };

  // clients that failed at the same moment, or were told the same one, do not all come back together
  const growingMs = Math.min(maxBackoffMs, leastMs * 2 ** Math.min(attempts - 1, 31));
  const spreadMs = hintMs === undefined ? growingMs : Math.min(1000, hintMs / 10);
  // chance leaves half of the rest of the deadline to the attempt itself
  const delayMs = leastMs + clock.random() * Math.min(spreadMs, (restMs - leastMs) / 2);
  return { retry: true, delayMs: Math.min(delayMs, longestMs), cost };
}

const BACKOFF: RetryRule = { strategy: "backoff", minDelayMs: 1000 };

/** A server that says `x-should-retry: true` is believed for what the contract does not know, where that is harmless. */
function ruleOf(
  { recognized, status, retry }: FailedAttempt,
  request: RetryRequest,
  shouldRetry: boolean | undefined,
): AnyRule {
  const unknown = !recognized && status > 0 && retry.strategy === "never";
  return unknown && shouldRetry && (isSafe(request) || isKeyed(request)) ? BACKOFF : retry;
}

/** No further attempt changes these; a status that HTTP does not know is of somebody who wants no visitors. */
function isFinal(status: number): boolean {
  return [501, 505, 511].includes(status) || status > 599;
}

function isSafe({ method }: RetryRequest): boolean {
  return /^(?:GET|HEAD|OPTIONS|TRACE)$/.test(method);
}

function replaces({ method }: RetryRequest): boolean {
  return /^(?:PUT|DELETE)$/.test(method);
}

function isKeyed({ header }: RetryRequest): boolean {
  return Boolean(header("idempotency-key"));
}

/** Nothing says whether it was carried out: then only what may be carried out twice. */
function mayRunTwice(request: RetryRequest): boolean {
  return isSafe(request) || replaces(request) || isKeyed(request);
}

/** It may still be carried out: a second one could overtake it. */
function mayOvertake(request: RetryRequest, idempotent: boolean): boolean {
  const conditional = idempotent || Boolean(request.header("if-match"));
  return /^(?:GET|HEAD)$/.test(request.method) || (replaces(request) && conditional);
}

/**
 * What a retry takes from the budget of the origin: less where the server itself asked to come back. What is not visible
 * yet says nothing against the service.
 */
function costOf({ status, code }: FailedAttempt, eventually: boolean): number {
  if (eventually) return 0;
  return status === 429 || code === "rate_limited" ? 5 : 10;
}
