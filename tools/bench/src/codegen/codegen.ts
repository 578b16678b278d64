import { versionOf } from "../machine.js";
import type { Request } from "../measure.js";
import { type Cell, cellOf, type Group, type Report, type Row } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import { type Candidate, type CandidateName, candidates, LIMIT } from "./candidates.js";
import { verdictsOf } from "./goals.js";
import { type Change, type Duration, type Measurement, measure } from "./measure.js";

const DURATIONS = {
  thorough: { runs: 5, patienceMs: 300_000 },
  quick: { runs: 1, patienceMs: 20_000 },
} as const satisfies Record<string, Duration>;

const NOTE = `Whole processes, start included; medians of the runs, memory at its most. Peers run once. Files are written into a new folder;
"one is changed" generates again where one error has another title, and counts the files that are written.`;

export const WRITERS = Object.keys(candidates) as CandidateName[];

/** Whole runs of the command, and of programs that write types for the same catalog. */
export async function measureCodegen({ errors, only, quick, newerNode, progress }: Request): Promise<Report> {
  const names = WRITERS.filter((name) => name === LIMIT || only === undefined || only.includes(name));
  const sizes = [...(errors ?? (quick ? [100, 1_000] : [10, 100, 1_000, 10_000]))].sort((a, b) => a - b);
  const duration = quick ? DURATIONS.quick : DURATIONS.thorough;
  const measured = await measure(names, sizes, duration, newerNode ?? ownIfNewer(), progress);
  const { measurements, changes } = measured;
  const groups = sizes.map((size) =>
    groupOf(
      size,
      measurements.filter((one) => one.errors === size),
    ),
  );
  return {
    groups: [...groups, ...(changes.length > 0 ? [changesOf(changes)] : [])],
    verdicts: verdictsOf(measured),
    note: `${NOTE}\nWritten are: ${names.map((name) => `${name}: ${candidates[name].output}`).join("; ")}.`,
  };
}

/** Our own executable, where it is new enough for all candidates. */
function ownIfNewer(): string | undefined {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

const TIMES: Group["columns"] = [
  { name: "wall", unit: "s" },
  { name: "CPU", unit: "s" },
  { name: "memory", unit: "MB" },
  { name: "files", unit: "" },
];

function groupOf(size: number, measurements: readonly Measurement[]): Group {
  return {
    title: `${size.toLocaleString("en")} errors`,
    columns: [...TIMES, { name: "written", unit: "MB" }],
    rows: measurements.map(({ name, runs, written }): Row => {
      const { package: from }: Candidate = candidates[name];
      return {
        name,
        ...(from !== undefined && { version: versionOf(from) }),
        cells: [...timesOf(runs, written.files), runs.length === 0 ? undefined : cellOf(written.bytes / 1e6)],
      };
    }),
  };
}

function changesOf(changes: readonly Change[]): Group {
  const rows = changes.map(({ errors, runs, rewritten }) => ({
    name: `${errors.toLocaleString("en")} errors`,
    cells: timesOf(runs, rewritten.length),
  }));
  return { title: "one is changed", columns: TIMES, rows };
}

/** Of who was late there are no figures. */
function timesOf(runs: Measurement["runs"], files: number): (Cell | undefined)[] {
  if (runs.length === 0) return TIMES.map(() => undefined);
  return [
    { value: spreadOf(runs.map(({ wallS }) => wallS)) },
    { value: spreadOf(runs.map(({ cpuS }) => cpuS)) },
    cellOf(Math.max(...runs.map(({ memoryMb }) => memoryMb))),
    cellOf(files),
  ];
}
