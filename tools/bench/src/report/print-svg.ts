import { cellTexts } from "./figures.js";
import { titleOf } from "./print-text.js";
import { type Cell, type Column, type Group, isCell, type Report } from "./report.js";

const WIDTH = 760;
const LABEL = 230;
const VALUE = 190;
const BAR = 16;
const STEP = 22;
const HEAD = 34;

/** Beyond this many times the shortest bar, lengths are logarithms: otherwise nothing would be seen of the short ones. */
const MOST_LINEAR = 20;

/** A report as a chart: for each column of each group the bars of its rows, ours darker. */
export function printSvg(title: string, { groups }: Report): string {
  const charts = groups.flatMap((group) =>
    group.columns
      .map((column, index) => chartOf(group, column, index))
      .filter((chart) => chart.bars.length > 0),
  );
  let y = HEAD;
  const parts = charts.map((chart) => {
    const part = `<g transform="translate(0 ${y})">${chart.lines.join("")}</g>`;
    y += HEAD + chart.bars.length * STEP;
    return part;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" ` +
    `font-family="sans-serif" font-size="12"><title>${escaped(title)}</title>` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    `<text x="8" y="20" font-size="15" font-weight="bold">${escaped(title)}</text>${parts.join("")}</svg>\n`
  );
}

interface Bar {
  readonly name: string;
  readonly cell: Cell;
}

interface Chart {
  readonly bars: readonly Bar[];
  readonly lines: readonly string[];
}

function chartOf({ title, rows }: Group, { name, unit }: Column, index: number): Chart {
  const bars = rows.flatMap((row): Bar[] => {
    const cell = row.cells[index];
    return isCell(cell) ? [{ name: titleOf(row), cell }] : [];
  });
  const values = bars.map(({ cell }) => cell.value.median);
  const { length, scale } = scaleOf(values);
  const head = `<text x="8" y="22" font-weight="bold">${escaped(`${title}: ${name}${scale}`)}</text>`;
  const lines = bars.map((bar, place) => {
    const y = HEAD + place * STEP - 4;
    const [value, ratio] = cellTexts(bar.cell, unit);
    const width = length(bar.cell.value.median).toFixed(1);
    const fill = /^ours|^this /.test(bar.name) ? "#1f5f8b" : "#a9c4d6";
    return (
      `<text x="${LABEL - 8}" y="${y + 12}" text-anchor="end">${escaped(bar.name)}</text>` +
      `<rect x="${LABEL}" y="${y}" width="${width}" height="${BAR}" fill="${fill}"/>` +
      `<text x="${LABEL + Number(width) + 6}" y="${y + 12}">${escaped(`${value}  ${ratio}`.trim())}</text>`
    );
  });
  return { bars, lines: [head, ...lines] };
}

/** How long the bar of a value is. */
function scaleOf(values: readonly number[]): { length: (value: number) => number; scale: string } {
  const room = WIDTH - LABEL - VALUE;
  const positive = values.filter((value) => value > 0);
  const largest = Math.max(...positive, 0);
  const smallest = Math.min(...positive);
  if (largest === 0) return { length: () => 1, scale: "" };
  if (largest / smallest <= MOST_LINEAR) {
    return { length: (value) => Math.max(1, (value / largest) * room), scale: "" };
  }
  // the shortest bar is a twentieth of the longest
  const decades = Math.log(largest / smallest);
  const length = (value: number) =>
    value <= 0 ? 1 : room * (0.05 + 0.95 * (Math.log(value / smallest) / decades));
  return { length, scale: " (logarithmic)" };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 has no place for (section 2.2): controls, halves of pairs, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in it
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Any text as the content of an element. */
function escaped(text: string): string {
  return text.replace(NO_CHARACTER, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
