import type { Spread } from "../statistics.js";
import { textTable } from "../text-table.js";
import { LIMIT } from "./candidates.js";
import { type Growth, isFlat, MOST, MOST_GROWTH, type Verdict } from "./goals.js";
import { KINDS } from "./made-up-bodies.js";
import type { Result } from "./result.js";

/** Columns of words. */
const LEFT: ReadonlySet<number> = new Set([0]);

/** One table for each catalog. */
export function tablesOf(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ errors }) => errors))];
  return sizes
    .map((size) =>
      tableOf(
        size,
        results.filter(({ errors }) => errors === size),
      ),
    )
    .join("\n");
}

function tableOf(size: number, results: readonly Result[]): string {
  const head = [`${size} errors`, ...KINDS.flatMap((kind) => [kind, ""]), "ready in"];
  return textTable([head, ...results.map(rowOf)], LEFT);
}

function rowOf({ name, version, kinds, readyMs }: Result): string[] {
  const title = version === undefined ? name : `${name} ${version}`;
  if (kinds === undefined || readyMs === undefined) return [title, ...KINDS.flatMap(() => ["–", ""]), "late"];
  const cells = KINDS.flatMap((kind) => {
    const { time, ratio } = kinds[kind];
    return [`${Math.round(time.median)} ns`, name === LIMIT ? "" : spreadText(ratio)];
  });
  return [title, ...cells, `${readyMs.toFixed(0)} ms`];
}

/** A line for each goal. */
export function goalText(verdicts: readonly Verdict[], growths: readonly Growth[]): string {
  const ours = growths.filter(({ name }) => name === "ours");
  return [...verdicts.map(verdictLine), ...ours.map((growth) => growthLine(growth, growths))].join("");
}

function verdictLine({ errors, kind, ratio, faster, reached }: Verdict): string {
  const others = faster.length === 0 ? "nobody is faster" : `${faster.join(", ")} faster`;
  return `${errors} errors, ${kind}: ${times(ratio)} of ${times(MOST)}, ${others}: ${said(reached)}\n`;
}

function growthLine(ours: Growth, growths: readonly Growth[]): string {
  const { from, to, ratio } = ours;
  const others = growths
    .filter((growth) => growth !== ours)
    .map((growth) => `${growth.name} ${times(growth.ratio.median)}`);
  const beside = others.length === 0 ? "" : ` (${others.join(", ")})`;
  const cost = `${times(ratio.median)} of ${times(MOST_GROWTH)}`;
  return `${to} errors by ${from}, few: ${cost}${beside}: ${said(isFlat(ours))}\n`;
}

function said(reached: boolean): string {
  return reached ? "reached" : "MISSED";
}

/** `1.20× (1.14–1.25)`: half of all rounds are between the figures in brackets. */
function spreadText({ median, lower, upper }: Spread): string {
  return `${times(median)} (${figures(lower)}–${figures(upper)})`;
}

function times(ratio: number): string {
  return `${figures(ratio)}×`;
}

/** Three figures, as far as they say something. */
function figures(ratio: number): string {
  if (ratio >= 100) return ratio.toFixed(0);
  return ratio.toFixed(ratio >= 10 ? 1 : 2);
}
