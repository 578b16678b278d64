// @generated from errors/rate-limit.yaml

import type { CatalogErrorBase } from "../catalog-error.js";

/** Details of `rate_limited`. */
export interface RateLimitedDetails {
  /** What is counted, by the name that the API gives it, such as `Queue entry`. */
  readonly scope?: string;
  /**
   * Requests per window.
   * An integer. At least 1.
   */
  readonly limit?: number;
  /**
   * Length of the window, in seconds.
   * An integer. At least 1.
   */
  readonly windowSeconds?: number;
}

/**
 * The client used up what it may send in the current window. The request was not carried out.
 *
 * A `Retry-After` header says how many seconds to wait; a retry before that is refused too. Spreading
 * requests over time is better than sending them in bursts and waiting.
 *
 * Why:
 * - More requests in a window than the limit of this API allows.
 * - Several processes share one limit and each behaves as if it had the limit for itself.
 *
 * What to do:
 * - Wait as long as `Retry-After` says, then send the request again.
 * - Without a `Retry-After`, wait longer before each further attempt.
 * - Spread requests over time, and combine them where the API permits it.
 *
 * HTTP status 429; the same request may succeed after 1 s or more.
 */
export interface RateLimitedError extends CatalogErrorBase {
  readonly code: "rate_limited";
  readonly details: RateLimitedDetails;
}
