import { versionOf } from "../machine.js";
import type { Cell, Group, Report, Verdict } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import { type Checked, compilers } from "./compilers.js";
import type { Lane } from "./types.js";

/** What a check may cost beyond that of an empty program, in seconds: by number of errors, with TypeScript 5.9 and 7. */
export const MOST_CHECK: Readonly<Record<number, readonly [number, number]>> = {
  1000: [0.2, 0.02],
  10000: [0.8, 0.15],
};

/** How long an editor may wait with 1,000 errors. */
export const MOST_HOVER = { errors: 1000, ms: 100 };

const NOTE = `Check time as --extendedDiagnostics says it, less that of an empty program in the same round; "whole" is all that the compiler does,
the empty program's included. Medians of rounds, all programs in turn. The types of ours and of openapi-typescript are declarations,
those of zod are inferred from schemas in the program. An editor: tsserver of TypeScript 5.9, asked what stands at a narrowed error;
first: right after the file was opened; next: after the file was changed. Every program is found right, and a wrong twin of it wrong.`;

export function reportOf(
  lanes: readonly Lane[],
  empty: Readonly<Record<string, readonly Checked[]>>,
): Report {
  const sizes = [...new Set(lanes.map(({ errors }) => errors))];
  const groups = sizes.map((size) => groupOf(size, lanes, empty));
  return { groups, verdicts: lanes.flatMap((lane) => verdictsOf(lane, empty)), note: NOTE };
}

function groupOf(
  size: number,
  lanes: readonly Lane[],
  empty: Readonly<Record<string, readonly Checked[]>>,
): Group {
  return {
    title: `${size.toLocaleString("en")} errors`,
    columns: [
      ...compilers.flatMap(({ name }) => [
        { name: `${name}, check`, unit: "ms" as const },
        { name: "whole", unit: "ms" as const },
      ]),
      { name: "hover, first", unit: "ms" },
      { name: "next", unit: "ms" },
    ],
    rows: lanes
      .filter(({ errors }) => errors === size)
      .map(({ source: { name, package: from }, checks, hovered }) => ({
        name,
        ...(from !== undefined && { version: versionOf(from) }),
        cells: [
          ...compilers.flatMap(({ name: compiler }) => [
            cellOf(beyond(checks[compiler]!, empty[compiler]!)),
            cellOf(checks[compiler]!.map(({ totalS }) => totalS * 1000)),
          ]),
          cellOf(hovered === undefined ? [] : [hovered.firstMs]),
          cellOf(hovered?.nextMs ?? []),
        ],
      })),
  };
}

/** In milliseconds, round by round. A compiler that says hundredths may say less than for the empty program. */
function beyond(checks: readonly Checked[], empty: readonly Checked[]): number[] {
  return checks.map(({ checkS }, round) => Math.max(0, Math.round((checkS - empty[round]!.checkS) * 1000)));
}

function cellOf(values: readonly number[]): Cell | undefined {
  return values.length === 0 ? undefined : { value: spreadOf(values) };
}

function verdictsOf(
  { source, errors, checks, hovered }: Lane,
  empty: Readonly<Record<string, readonly Checked[]>>,
): Verdict[] {
  if (!source.name.startsWith("ours")) return [];
  const what = `${errors.toLocaleString("en")} errors, ${source.name}`;
  const verdicts = compilers.flatMap(({ name }, place): Verdict[] => {
    const most = MOST_CHECK[errors]?.[place];
    const value = cellOf(beyond(checks[name]!, empty[name]!));
    if (most === undefined || value === undefined) return [];
    return [{ what: `${what}: ${name}`, value: value.value.median, most: most * 1000, unit: "ms" }];
  });
  if (errors !== MOST_HOVER.errors || hovered === undefined) return verdicts;
  const hover = (said: string, value: number): Verdict => ({
    what: `${what}: a hover, ${said}`,
    value,
    most: MOST_HOVER.ms,
    unit: "ms",
  });
  return [...verdicts, hover("next", spreadOf(hovered.nextMs).median)];
}
