import type { Framework } from "./framework.js";
import { ROWS, type RowName } from "./rows.js";

/** What became of a row with a framework: it passed, the framework says that it cannot do it, or it failed. */
export type Cell = "pass" | "unsupported" | "fail";

export type Cells = (row: RowName, framework: Framework) => Cell;

export const ROW_NAMES = Object.keys(ROWS) as readonly RowName[];

const MARKS: Readonly<Record<Exclude<Cell, "unsupported">, string>> = { pass: "✓", fail: "✗" };

/** What the frameworks say of themselves. */
const declared: Cells = (row, { unsupported }) => (row in unsupported ? "unsupported" : "pass");

const INTRODUCTION = `<!-- @generated from tools/servers -->

# What every adapter does

What can go wrong on the way to a response, and what each adapter makes of it: ✓ is what the API says must come, a number stands for
the reason below why a framework does not do that. Every cell is tried with real requests to a real server of that framework, those
with a reason too: they must fail. \`npx vitest run --project servers -u\` writes this page.
`;

/** The page with the table, as the frameworks say; a number stands for a reason in the list below. */
export function markdownTable(frameworks: readonly Framework[]): string {
  const reasons = reasonsOf(frameworks);
  const line = (...columns: readonly string[]) => `| ${columns.join(" | ")} |`;
  return [
    INTRODUCTION,
    line("", ...frameworks.map(({ name, adapter }) => `[${name}](${adapter}.md)`)),
    line("---", ...frameworks.map(() => ":-:")),
    ...ROW_NAMES.map((row) => line(ROWS[row].text, ...marksOf(row, frameworks, declared, reasons))),
    "",
    ...reasons.map((reason, index) => `${index + 1}. ${reason}`),
    "",
  ].join("\n");
}

/** The table for a terminal: what really happened. */
export function textTable(frameworks: readonly Framework[], cells: Cells): string {
  const reasons = reasonsOf(frameworks);
  const table = [
    ["", ...frameworks.map(({ name }) => name)],
    ...ROW_NAMES.map((row) => [row, ...marksOf(row, frameworks, cells, reasons)]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  return table
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function marksOf(
  row: RowName,
  frameworks: readonly Framework[],
  cells: Cells,
  reasons: readonly string[],
): string[] {
  return frameworks.map((framework) => {
    const cell = cells(row, framework);
    return cell === "unsupported" ? `${reasons.indexOf(framework.unsupported[row]!) + 1}` : MARKS[cell];
  });
}

/** In the order of the table; the same reason has one number. */
function reasonsOf(frameworks: readonly Framework[]): string[] {
  return [
    ...new Set(ROW_NAMES.flatMap((row) => frameworks.flatMap(({ unsupported }) => unsupported[row] ?? []))),
  ];
}
