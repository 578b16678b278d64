import { structuredPatch } from "diff";
import { plainText } from "./plain-text.js";

/** Columns of a line: generated code has no longer ones, other texts may. */
const WIDTH = 120;

/** Texts that differ in more lines than that are not compared line by line. */
const MOST_EDITS = 400;

/**
 * The hunks of a unified diff, cut short: `@@ … @@`, then lines that begin with a space, `-` or `+`.
 * @param most lines; where there are more, a last line says so
 */
export function shortDiff(before: string, after: string, most: number): string[] {
  const patch = structuredPatch("", "", before, after, "", "", { context: 1, maxEditLength: MOST_EDITS });
  if (patch === undefined) return ["  … most lines differ"];
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines.map(shown),
  ]);
  if (lines.length <= most) return lines;
  const more = lines.length - (most - 1);
  return [...lines.slice(0, most - 1), `  … and ${more} more lines`];
}

function shown(line: string): string {
  const plain = plainText(line);
  return plain.length > WIDTH ? `${plain.slice(0, WIDTH - 1)}…` : plain;
}
