import type { Spread } from "../statistics.js";
import { textTable } from "../text-table.js";
import { type Result, reachesGoal } from "./result.js";

const HEAD = ["", "200 constant", "error", "ratio", "half of all rounds", "goal", "", "own error"];

/** Columns of names and verdicts. */
const WORDS: ReadonlySet<number> = new Set([0, 6]);

/** The results as a table of plain text. */
export function tableOf(results: readonly Result[]): string {
  return textTable([HEAD, ...results.map(rowOf)], WORDS);
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

function microseconds(value: Spread | undefined): string {
  return value === undefined ? "–" : `${value.median.toFixed(1)} µs`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}
