import type { Plan } from "../output/plan.js";
import { complainOf, count, type Generation, generationReport, shownPath } from "./generation.js";
import { type JsonFlag, printJson } from "./json-option.js";
import { print } from "./terminal.js";

/** More than that is a list nobody reads. */
const MOST_LISTED = 20;

/** Says what `generate` wrote, or why it wrote nothing. `lines`: once more for each run, on a line of its own. */
export function reportWritten(generation: Generation, { json }: JsonFlag, lines = false): void {
  const { plan } = generation;
  if (json === true) {
    printJson(generationReport(generation, plan !== undefined), lines);
    return;
  }
  complainOf(generation);
  if (plan !== undefined) print(summary(plan));
}

function summary({ changes, compared }: Plan): string {
  if (changes.length === 0) return `${compared} files are up to date; nothing was written.`;
  const parts = (["create", "update", "delete"] as const)
    .map((action) => [count(changes, action), `${action}d`] as const)
    .filter(([number]) => number !== 0)
    .map(([number, done]) => `${number} ${done}`);
  const total = `${parts.join(", ")}, of ${compared} files.`;
  if (changes.length > MOST_LISTED) return total;
  return [...changes.map(({ action, path }) => `  ${action}  ${shownPath(path)}`), total].join("\n");
}
