/** Lines, each behind the same blanks; empty ones stay empty. */
export function indented(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => (line === "" ? "" : by + line));
}

/** Lines of a comment, each behind its sign: `// `, ` * `. Nothing for no lines. */
export function behind(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? sign.trimEnd() : sign + line));
}

/** A comment between `/**` and its end, on one line where there is one. */
export function starred(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...behind(" * ", lines), " */"];
}

/** Groups of lines with an empty line between each two. */
export function spaced(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((group, index) => (index === 0 ? group : ["", ...group]));
}

/** Rows of cells whose columns begin under each other; the last one is as long as it is. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(width(column)))).join(" "),
  );
}
