import { type Result, reachesGoal } from "./result.js";
import type { Spread } from "./statistics.js";

const HEAD = ["", "200 constant", "error", "ratio", "half of all rounds", "goal", "", "own error"];

/** The results as a table of plain text. */
export function tableOf(results: readonly Result[]): string {
  const rows = [HEAD, ...results.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, column) => align(cell, column, widths[column]!)).join("  "));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function rowOf(result: Result): string[] {
  const { name, version, cpu, error, own, goal } = result;
  return [
    `${name === "node" ? "node:http" : name} ${version}`,
    microseconds(cpu.constant),
    microseconds(cpu.error),
    times(error.median),
    `${error.lower.toFixed(2)} to ${error.upper.toFixed(2)}`,
    goal === undefined ? "–" : times(goal),
    goal === undefined ? "" : reachesGoal(result) ? "reached" : "MISSED",
    own === undefined ? "–" : times(own.median),
  ];
}

/** Names and verdicts to the left, figures to the right. */
function align(cell: string, column: number, width: number): string {
  return column === 0 || column === 6 ? cell.padEnd(width) : cell.padStart(width);
}

function microseconds(value: Spread | undefined): string {
  return value === undefined ? "–" : `${value.median.toFixed(1)} µs`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}
