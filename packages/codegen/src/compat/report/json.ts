import type { Change } from "../change.js";
import type { Comparison } from "../comparison.js";
import { sentence, warning } from "./sentence.js";
import { inBackticks } from "./text.js";

/** A change for other programs: what is known of it, and the same in words. */
export interface ChangeReport extends Change {
  readonly message: string;
  readonly warning?: string;
}

export interface ComparisonReport extends Omit<Comparison, "changes"> {
  readonly changes: readonly ChangeReport[];
}

export function comparisonReport({ changes, ...comparison }: Comparison): ComparisonReport {
  return {
    ...comparison,
    changes: changes.map((change) => {
      const { kind, verdicts, ...facts } = change;
      const warns = warning(change);
      const message = `${sentence(change, inBackticks)}.`;
      return { kind, verdicts, ...facts, message, ...(warns === undefined ? {} : { warning: warns }) };
    }),
  };
}
