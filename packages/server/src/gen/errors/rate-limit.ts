// @generated from errors/rate-limit.yaml

import { defineError, type ErrorFactory } from "@org/errors-server/runtime";
import type { RateLimitedDetails, RateLimitedError } from "@org/errors-types";
import { messages } from "../messages.js";

/**
 * The client used up what it may send in the current window. The request was not carried out.
 *
 * A `Retry-After` header says how many seconds to wait; a retry before that is refused too. Spreading
 * requests over time is better than sending them in bursts and waiting.
 */
export const rateLimited: ErrorFactory<RateLimitedError, RateLimitedDetails> = /*#__PURE__*/ defineError({
  code: "rate_limited",
  status: 429,
  title: "Too Many Requests",
  detail: "Too many requests were sent in a short time.",
  retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
  messages,
});
