import { cellTexts, withUnit } from "./figures.js";
import { type Group, isCell, isReached, type Report, type Row, type Verdict } from "./report.js";
import { textTable } from "./text-table.js";

/** Columns of words. */
const LEFT: ReadonlySet<number> = new Set([0]);

/** A report for a terminal: a table for each group, how it was measured, and a line for each goal. */
export function printText({ groups, note, verdicts }: Report): string {
  return [...groups.map(tableOf), `${note}\n`, verdicts.map(verdictLine).join("")].filter(Boolean).join("\n");
}

function tableOf({ title, columns, rows }: Group): string {
  // a column of ratios only where there are some
  const wide = columns.map((_, column) => rows.some(({ cells }) => hasRatio(cells[column])));
  const head = [title, ...columns.flatMap(({ name }, column) => (wide[column] ? [name, ""] : [name]))];
  const body = rows.map((row) => [
    titleOf(row),
    ...columns.flatMap(({ unit }, column) => {
      const texts = cellTexts(row.cells[column], unit);
      return wide[column] ? texts : [texts[0]];
    }),
  ]);
  return textTable([head, ...body], LEFT);
}

function hasRatio(cell: Row["cells"][number]): boolean {
  return isCell(cell) && cell.ratio !== undefined;
}

export function titleOf({ name, version }: Row): string {
  return version === undefined ? name : `${name} ${version}`;
}

export function verdictLine(verdict: Verdict): string {
  const { what, value, most, unit, ahead } = verdict;
  const others =
    ahead === undefined ? "" : ahead.length === 0 ? ", nobody is ahead" : `, ${ahead.join(", ")} ahead`;
  const said = isReached(verdict) ? "reached" : "MISSED";
  return `${what}: ${withUnit(value, unit)} of ${withUnit(most, unit)}${others}: ${said}\n`;
}
