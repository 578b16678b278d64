import type { Request } from "../measure.js";
import type { Group, Report, Verdict } from "../report/report.js";
import type { Contest } from "./contest.js";
import { verdictsOf } from "./goals.js";
import { groupsOf } from "./report-of-contest.js";
import { DURATIONS, runContest } from "./run-contest.js";

/** A contest and the numbers of errors that it is held with; `[0]`: its catalog is not made up. */
export interface Held {
  readonly contest: Contest;
  readonly sizes: readonly number[];
}

/** Holds contests one after the other. */
export async function measureContests(
  held: readonly Held[],
  { only, quick, progress }: Request,
  note: string,
): Promise<Report> {
  const groups: Group[] = [];
  const verdicts: Verdict[] = [];
  for (const { contest, sizes } of held) {
    const names = Object.keys(contest.candidates).filter(
      (name) => name === contest.base || only === undefined || only.includes(name),
    );
    const duration = quick ? DURATIONS.quick : DURATIONS.thorough;
    const measurements = await runContest(contest, names, sizes, duration, progress);
    groups.push(...groupsOf(contest, measurements));
    verdicts.push(...verdictsOf(contest, measurements));
  }
  return { groups, verdicts, note };
}

/** What is true of all contests. */
export const HOW =
  "CPU time for each operation, garbage collection included, each candidate with each catalog in a process of its own, all in\n" +
  "turn; medians of rounds. The ratio is that of a round; half of all rounds are in the brackets. Before anything is timed, every\n" +
  "answer of every candidate is checked. Ready: CPU time for loading it and for that check.";
