import type { HeaderReader } from "./dialect.js";
import { fromMilliseconds } from "./from-wait.js";
import { parseRateLimit } from "./rate-limit.js";
import { parseRetryAfter } from "./retry-after.js";

/**
 * How long the server asked to wait, in milliseconds: `retry-after-ms`, else `Retry-After`, else a used-up
 * `RateLimit`, else what the dialect said (`read`). A malformed one is as if it were absent. The hint of a cached copy
 * is old: none.
 */
export function retryHint(header: HeaderReader, read: number | undefined, nowMs: number): number | undefined {
  if (Number(/^\d+/.exec(header("age") ?? "")?.[0]) > 0) return undefined;
  const hint =
    plainMilliseconds(header("retry-after-ms")) ??
    parseRetryAfter(header("retry-after"), header("date"), nowMs) ??
    parseRateLimit(header("ratelimit")) ??
    read;
  return hint === undefined ? undefined : Math.min(hint, Number.MAX_SAFE_INTEGER);
}

function plainMilliseconds(value: string | undefined): number | undefined {
  return /^\d+(?:\.\d+)?$/.test(value ?? "") ? fromMilliseconds(Number(value)) : undefined;
}
