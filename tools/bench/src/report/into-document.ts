import { printMarkdown } from "./print-markdown.js";
import type { Report } from "./report.js";

/** The table of goals keeps those that were not measured this time; every other table is measured as a whole. */
const KEPT_BY_ROW = "goal";

/**
 * Puts the tables of a report into the section of a Markdown document that is named as the measure is: each in the place of
 * the table with the same title. Tables of other numbers of errors, and all text, stay as they are.
 *
 * @throws TypeError when the document has no such section, or no table in it has a title of the report's.
 */
export function intoDocument(document: string, name: string, report: Report): string {
  const lines = document.split("\n");
  const start = lines.indexOf(`## ${name}`);
  if (start < 0) throw new TypeError(`There is no section "## ${name}" to put tables into`);
  const next = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  const end = next < 0 ? lines.length : next;
  const section = tables(printMarkdown(report)).reduce(withTable, lines.slice(start, end));
  return [...lines.slice(0, start), ...section, ...lines.slice(end)].join("\n");
}

type Table = readonly string[];

/** Blocks of lines between empty ones. */
function tables(markdown: string): Table[] {
  return markdown
    .trim()
    .split("\n\n")
    .map((block) => block.split("\n"));
}

function withTable(section: readonly string[], table: Table): string[] {
  const title = firstCell(table[0]!);
  const start = section.findIndex(
    (line, index) => firstCell(line) === title && /^\| -+ \|/.test(section[index + 1] ?? ""),
  );
  if (start < 0) {
    throw new TypeError(`${section[0]} has no table "${title}": add its first two lines where it belongs`);
  }
  const length = section.slice(start).findIndex((line) => !line.startsWith("|"));
  const end = length < 0 ? section.length : start + length;
  const written = title === KEPT_BY_ROW ? mergedByRow(section.slice(start, end), table) : table;
  return [...section.slice(0, start), ...written, ...section.slice(end)];
}

/** The rows of the present table in their order, those of the new one in their place; what is new comes last. */
function mergedByRow(present: Table, table: Table): string[] {
  const rows = new Map([...present, ...table].map((row) => [firstCell(row), row]));
  return [...rows.values()];
}

/** What names a row; of a line that is none, undefined. A bar that stands in a text is escaped. */
function firstCell(line: string): string | undefined {
  return /^\| ((?:\\.|[^|\\])*?) \|/.exec(line)?.[1];
}
