import { versionOf } from "../machine.js";
import { type Cell, cellOf, type Group, type Row } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import type { Contest } from "./contest.js";
import type { Measurement } from "./run-contest.js";

/** One table for each catalog. */
export function groupsOf(contest: Contest, measurements: readonly Measurement[]): Group[] {
  const sizes = [...new Set(measurements.map(({ errors }) => errors))];
  return sizes.map((size) => {
    const group = measurements.filter(({ errors }) => errors === size);
    return {
      title: titleOf(contest, size),
      columns: [
        ...contest.tasks.map((name) => ({ name, unit: "ns" as const })),
        { name: "ready in", unit: "ms" as const },
      ],
      rows: group.map((measurement) => rowOf(contest, measurement, group)),
    };
  });
}

/** `errors` is 0 where the catalog is not made up. */
export function titleOf({ title }: Contest, errors: number): string {
  return errors === 0 ? title : `${title}, ${errors.toLocaleString("en")} errors`;
}

function rowOf(contest: Contest, { name, ready, rounds }: Measurement, group: readonly Measurement[]): Row {
  const { package: from } = contest.candidates[name]!;
  const base = group.find((other) => other.name === contest.base);
  const cell = (task: string): Cell | undefined => {
    const times = rounds[task] ?? [];
    if (times.length === 0) return undefined;
    const own = base === undefined || name === contest.base;
    return { value: spreadOf(times), ...(!own && { ratio: spreadOf(ratiosOf(times, base.rounds[task]!)) }) };
  };
  return {
    name,
    ...(from !== undefined && { version: versionOf(from) }),
    cells: [...contest.tasks.map(cell), typeof ready === "string" ? ready : cellOf(ready)],
  };
}

/** Round by round. */
export function ratiosOf(rounds: readonly number[], base: readonly number[]): number[] {
  return rounds.map((time, round) => time / base[round]!);
}
