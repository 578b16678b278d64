import type { RetryRule } from "./model.js";

/** What a retry rule says, in words. */
export interface RetryWords {
  /** As short as a catalog has it, without its waits: `backoff, processed: no`. */
  readonly name: string;
  /** When the same request may be sent again: `after 1 s, backoff`. */
  readonly when: string;
  /** The same as a sentence, without its full stop. */
  readonly sentence: string;
}

/** As a client has it, which lacks what is not known. */
interface ReadBackoff {
  readonly strategy: "backoff";
  readonly minDelayMs: number;
  readonly processed?: "no" | "unknown";
}

/**
 * Says in words when a request may be sent again.
 *
 * @param rule of a catalog, or of an error that was read
 * @param retryAfterMs what a server asked for, in milliseconds: `when` has it in the place of the wait of the rule
 */
export function describeRetry(rule: RetryRule | ReadBackoff, retryAfterMs?: number): RetryWords {
  switch (rule.strategy) {
    case "never":
      return { name: "never", when: "never", sentence: "the same request will fail again" };
    case "backoff": {
      const { minDelayMs, processed } = rule;
      const first = retryAfterMs === undefined ? wait(minDelayMs) : `${wait(retryAfterMs)} as asked`;
      const later = processed === "unknown" ? "may still be carried out" : undefined;
      return {
        name: processed === undefined ? "backoff" : `backoff, processed: ${processed}`,
        when: `after ${first}, backoff${later === undefined ? "" : `; ${later}`}`,
        sentence: `the same request may succeed after ${wait(minDelayMs)} or more${later === undefined ? "" : `, but it ${later}`}`,
      };
    }
    case "eventually": {
      const within = `within ${wait(rule.windowMs)} of a write`;
      return {
        name: "eventually",
        when: `read again ${within}`,
        sentence: `a read may succeed after ${wait(rule.minDelayMs)}, ${within}`,
      };
    }
  }
}

function wait(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
