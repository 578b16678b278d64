/** Rows of cells as lines of plain text. The columns named by `left` hold words, all others figures. */
export function textTable(rows: readonly (readonly string[])[], left: ReadonlySet<number>): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const align = (cell: string, column: number) =>
    left.has(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map((row) => `${row.map(align).join("  ").trimEnd()}\n`).join("");
}
