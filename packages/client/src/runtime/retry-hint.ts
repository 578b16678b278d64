import type { HeaderReader } from "./dialect.js";
import { fromDecimal } from "./from-wait.js";
import { parseRateLimit } from "./rate-limit.js";
import { parseRetryAfter } from "./retry-after.js";

/**
 * How long the server asked to wait, in milliseconds: `retry-after-ms`, else `Retry-After`, else a used-up
 * `RateLimit`, else what the dialect said (`read`). A malformed one is as if it were absent. The hint of a cached copy
 * is old: none.
 */
export function retryHint(header: HeaderReader, read: number | undefined, nowMs: number): number | undefined {
  const hint =
    fromDecimal(header("retry-after-ms"), "e0") ??
    parseRetryAfter(header("retry-after"), header("date"), nowMs) ??
    parseRateLimit(header("ratelimit")) ??
    read;
  return hint !== undefined && !/^0*[1-9]/.test(header("age") ?? "")
    ? Math.min(hint, 2 ** 53 - 1)
    : undefined;
}
