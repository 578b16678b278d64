import { describeRetry } from "../../catalog/describe-retry.js";
import type { RetryRule } from "../../catalog/model.js";

/** A retry rule as advice: sentences of Markdown. */
export function retryAdvice(rule: RetryRule): string {
  return [`${retryRule(rule)}.`, ...ADVICE[rule.strategy](rule)].join(" ");
}

/** The rule alone, as it begins a sentence. */
function retryRule(rule: RetryRule): string {
  const { sentence } = describeRetry(rule);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const ADVICE: Readonly<Record<RetryRule["strategy"], (rule: RetryRule) => readonly string[]>> = {
  never: () => ["Send it again only once it, or what it depends on, has changed."],
  backoff: (rule) => [
    "Wait longer before each further attempt, and add some chance to the wait, so that clients do not all come back at once.",
    "Where the response says how long to wait, never retry earlier.",
    PROCESSED[("processed" in rule ? rule.processed : undefined) ?? "unsaid"],
  ],
  eventually: () => [
    "It is so right after a write, whose result is not visible everywhere yet: read again a little later. Where nothing was written, the answer stands.",
  ],
};

/** Whether a request that failed may have been carried out, and what follows. */
const PROCESSED = {
  no: "The failed request was not carried out: it may be sent again whatever its method.",
  unknown:
    "Before you repeat a request that changes something, read whether the change was made in the meantime.",
  unsaid:
    "A request that changes something is safe to repeat only if it is idempotent: it may have been carried out before it failed.",
} as const;
