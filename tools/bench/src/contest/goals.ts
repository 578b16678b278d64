import type { Verdict } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import type { Contest, ContestGoal } from "./contest.js";
import { ratiosOf, titleOf } from "./report-of-contest.js";
import type { Measurement } from "./run-contest.js";

/** What the goals of a contest say of what was measured. */
export function verdictsOf(contest: Contest, measurements: readonly Measurement[]): Verdict[] {
  const verdicts = measurements.flatMap((measured) =>
    contest.goals
      .filter(({ candidate }) => candidate === measured.name)
      .flatMap((goal) =>
        goal.tasks.flatMap((task) => verdictOf(contest, goal, task, measured, measurements)),
      ),
  );
  return [...verdicts, ...growthsOf(contest, measurements)];
}

function verdictOf(
  contest: Contest,
  { candidate, most, against }: ContestGoal,
  task: string,
  { errors, rounds }: Measurement,
  measurements: readonly Measurement[],
): Verdict[] {
  const ratioOf = (name: string): number | undefined => {
    const times = measurements.find((other) => other.errors === errors && other.name === name)?.rounds[task];
    const base = measurements.find((other) => other.errors === errors && other.name === contest.base);
    if (times === undefined || times.length === 0 || base === undefined) return undefined;
    return spreadOf(ratiosOf(times, base.rounds[task]!)).median;
  };
  const value = rounds[task]?.length ? ratioOf(candidate) : undefined;
  if (value === undefined) return [];
  const ahead = against?.filter((name) => (ratioOf(name) ?? Number.POSITIVE_INFINITY) < value);
  return [
    {
      what: `${titleOf(contest, errors)}: ${task}, ${candidate}`,
      value,
      most,
      unit: "×",
      ...(ahead !== undefined && { ahead }),
    },
  ];
}

/** Of each candidate with a goal: the largest catalog by the smallest in the same round. None where there is only one. */
function growthsOf(contest: Contest, measurements: readonly Measurement[]): Verdict[] {
  const { flat, goals } = contest;
  const sizes = measurements.map(({ errors }) => errors);
  const from = Math.min(...sizes);
  const to = Math.max(...sizes);
  if (flat === undefined || from === to) return [];
  return [...new Set(goals.map(({ candidate }) => candidate))].flatMap((name) => {
    const timesOf = (size: number) =>
      measurements.find((one) => one.name === name && one.errors === size)?.rounds[flat.task] ?? [];
    const large = timesOf(to);
    const small = timesOf(from);
    if (large.length === 0 || small.length === 0) return [];
    const what = `${contest.title}, ${to.toLocaleString("en")} errors by ${from}: ${flat.task}, ${name}`;
    return [{ what, value: spreadOf(ratiosOf(large, small)).median, most: flat.most, unit: "×" as const }];
  });
}
