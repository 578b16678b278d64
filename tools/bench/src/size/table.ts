import type { Answer } from "./answer-questions.js";

/** The answers as a table of plain text. */
export function tableOf(answers: readonly Answer[]): string {
  const rows = answers.map(rowOf);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(([what = "", bytes = "", limit = "", verdict = ""]) =>
    [what.padEnd(widths[0]!), bytes.padStart(widths[1]!), limit.padEnd(widths[2]!), verdict].join("  "),
  );
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

export function reachesGoal({ bytes, limit }: Answer): boolean {
  return limit === undefined || bytes <= limit;
}

function rowOf(answer: Answer): string[] {
  const { what, bytes, errors, limit } = answer;
  const size = `${errors === undefined ? bytes.toLocaleString("en") : bytes.toFixed(2)} B`;
  if (limit === undefined) return [what, size, "", ""];
  const goal =
    errors === undefined ? `at most ${limit.toLocaleString("en")} B` : `less than ${Math.ceil(limit)} B`;
  return [what, size, goal, reachesGoal(answer) ? "reached" : "MISSED"];
}
