import type { Measure } from "../measure.js";

/** What can be measured, against what, and what was agreed on. */
export function printList(measures: readonly Measure[]): string {
  return measures
    .map(({ name, what, against, goal, takes, candidates }) => {
      const lines = [`${name}: ${what}`, `against  ${against}`, `goal     ${goal}`, `takes    ${takes}`];
      if (candidates.length > 0) lines.push(`--only   ${candidates.join(", ")}`);
      return `${lines.join("\n  ")}\n`;
    })
    .join("\n");
}
