import { cellTexts, withUnit } from "./figures.js";
import { titleOf } from "./print-text.js";
import { type Group, isReached, type Report, type Verdict } from "./report.js";

/** The tables of a report as `docs/performance.md` has them. */
export function printMarkdown({ groups, verdicts }: Report): string {
  const goals = verdicts.length === 0 ? [] : [goalsTable(verdicts)];
  return [...groups.map(tableOf), ...goals].join("\n");
}

function tableOf({ title, columns, rows }: Group): string {
  const head = [title, ...columns.map(({ name }) => name)];
  const body = rows.map((row) => [
    titleOf(row),
    ...columns.map(({ unit }, column) => {
      const [value, ratio] = cellTexts(row.cells[column], unit);
      return ratio === "" ? value : `${value}, ${ratio}`;
    }),
  ]);
  return markdownTable(head, body);
}

function goalsTable(verdicts: readonly Verdict[]): string {
  const body = verdicts.map((verdict) => {
    const { what, value, most, unit, ahead } = verdict;
    const others = ahead !== undefined && ahead.length > 0 ? `, ${ahead.join(", ")} ahead` : "";
    return [
      what,
      withUnit(most, unit),
      withUnit(value, unit),
      `${isReached(verdict) ? "reached" : "missed"}${others}`,
    ];
  });
  return markdownTable(["goal", "at most", "measured", ""], body);
}

/** Words to the left, all other columns to the right. */
function markdownTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((row) => `| ${row.map(cellText).join(" | ")} |\n`).join("");
}

/** What would end a cell, or begin something else in it. */
function cellText(text: string): string {
  return text.replace(/[\\|`*_<>[\]]/g, "\\$&");
}
