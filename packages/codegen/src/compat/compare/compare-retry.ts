import { describeRetry } from "../../catalog/describe-retry.js";
import type { RetryRule } from "../../catalog/model.js";
import type { Report } from "../change.js";
import type { ChangeKind } from "../change-kinds.js";

/**
 * How far retrying goes: not at all; for safe methods; for idempotent ones as well (PUT, DELETE); whatever the method, since the
 * request was surely not carried out.
 */
function reach(rule: RetryRule): number {
  if (rule.strategy === "never") return 0;
  if (rule.strategy === "eventually" || rule.processed === "unknown") return 1;
  return rule.processed === undefined ? 2 : ANY_METHOD;
}

const ANY_METHOD = 3;

export function compareRetry(base: RetryRule, head: RetryRule, report: Report): void {
  const kind = kindOf(base, head);
  if (kind !== undefined) report(kind, { from: describeRetry(base).name, to: describeRetry(head).name });
  if (base.strategy === "never" || head.strategy === "never") return;
  if (base.minDelayMs !== head.minDelayMs)
    report("delay-changed", { from: `${base.minDelayMs} ms`, to: `${head.minDelayMs} ms` });
  if (base.strategy !== "eventually" || head.strategy !== "eventually") return;
  if (base.windowMs !== head.windowMs)
    report("window-changed", { from: `${base.windowMs} ms`, to: `${head.windowMs} ms` });
}

/** What becomes of the requests that are sent again; undefined where that stays as it is. */
function kindOf(base: RetryRule, head: RetryRule): ChangeKind | undefined {
  const [before, after] = [reach(base), reach(head)];
  if (base.strategy === head.strategy && before === after) return undefined;
  if (head.strategy === "never") return "retry-ended";
  if (after === ANY_METHOD) return "retry-unsafe";
  if (base.strategy === "never") return "retry-begun";
  return after < before ? "retry-narrowed" : "retry-changed";
}
