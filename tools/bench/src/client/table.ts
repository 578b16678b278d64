import { textTable } from "../text-table.js";
import { LIMIT } from "./candidates.js";
import { KINDS } from "./made-up-bodies.js";
import { GOAL, type Result, type Verdict } from "./result.js";

const LEFT: ReadonlySet<number> = new Set([0]);

/** One table for each catalog. */
export function tablesOf(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ errors }) => errors))];
  return sizes.map((size) => tableOf(size, results.filter(({ errors }) => errors === size))).join("\n");
}

function tableOf(size: number, results: readonly Result[]): string {
  const head = [`${size} errors`, ...KINDS.flatMap((kind) => [kind, "ratio", "half of all"]), "ready in"];
  return textTable([head, ...results.map(rowOf)], LEFT);
}

function rowOf({ name, version, kinds, readyMs }: Result): string[] {
  const title = version === undefined ? name : `${name} ${version}`;
  if (kinds === undefined || readyMs === undefined) return [title, ...KINDS.flatMap(() => ["–", "", ""]), "late"];
  const cells = KINDS.flatMap((kind) => {
    const { time, ratio } = kinds[kind];
    if (name === LIMIT) return [nanoseconds(time.median), "", ""];
    return [nanoseconds(time.median), times(ratio.median), `${figures(ratio.lower)}–${figures(ratio.upper)}`];
  });
  return [title, ...cells, `${readyMs.toFixed(0)} ms`];
}

/** A line for each catalog. */
export function verdictText(verdicts: readonly Verdict[]): string {
  return verdicts
    .map(({ errors, kind, ratio, faster, reached }) => {
      const others = faster.length === 0 ? "nobody is faster" : `${faster.join(", ")} faster`;
      return `${errors} errors, ${kind}: ${times(ratio)} of ${times(GOAL)}, ${others}: ${reached ? "reached" : "MISSED"}\n`;
    })
    .join("");
}

function nanoseconds(value: number): string {
  return `${Math.round(value)} ns`;
}

function times(ratio: number): string {
  return `${figures(ratio)}×`;
}

/** Three figures, as far as they say something. */
function figures(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2);
}
