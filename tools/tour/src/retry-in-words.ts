import type { RetryRule } from "@org/errors-types";

/** What the retry rule says: when the same request may be sent again. `retryAfterMs`: what the server asked for. */
export function retryInWords(rule: RetryRule, retryAfterMs?: number): string {
  switch (rule.strategy) {
    case "never":
      return "never";
    case "eventually":
      return `read again within ${wait(rule.windowMs)} of a write`;
    case "backoff": {
      const first = retryAfterMs === undefined ? wait(rule.minDelayMs) : `${wait(retryAfterMs)} as asked`;
      const unsure = rule.processed === "unknown" ? "; may still be carried out" : "";
      return `after ${first}, backoff${unsure}`;
    }
  }
}

function wait(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}
