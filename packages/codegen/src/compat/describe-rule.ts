import type { RetryRule } from "../catalog/model.js";

/** A retry rule as short as a catalog has it, without its waits. */
export function describeRule(rule: RetryRule): string {
  return rule.strategy === "backoff" && rule.processed !== undefined
    ? `backoff, processed: ${rule.processed}`
    : rule.strategy;
}
