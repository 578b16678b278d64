import { versionOf } from "../machine.js";
import type { Cell, Report, Row, Verdict } from "../report/report.js";
import { spreadOf } from "../statistics.js";
import type { Measurement } from "./measure-server.js";
import type { Route, SubjectName } from "./subject.js";
import { subjects } from "./subjects.js";

/** What an error response may cost, as a multiple of the constant one. */
export const GOALS: Readonly<Partial<Record<SubjectName, number>>> = {
  node: 1.3,
  express: 1.0,
  fastify: 1.25,
  hono: 1.3,
};

/** What it may cost as a multiple of the framework's own way of failing. */
const MOST_BY_OWN = 1.0;

const NOTE = `CPU time of the server process for each request, user and system, garbage collection included; medians of rounds. The ratio is
that of a round, by the framework's constant 200 response of the same size: half of all rounds are in the brackets. In Express the
constant is that of \`res.json()\`, elsewhere a text that is there already. "own way": the framework's own way of failing, without the
adapter, by the same constant response.`;

/** @throws Error when a constant response is of another size than the error. */
export function reportOf(measurements: readonly Measurement[]): Report {
  for (const measurement of measurements) checkSizes(measurement);
  const rows = measurements.map(rowOf);
  const columns = ["200 constant", "error", "own way"].map((name) => ({ name, unit: "µs" as const }));
  const group = { title: "CPU for a response", columns, rows };
  return { groups: [group], verdicts: measurements.flatMap(verdictsOf), note: NOTE };
}

/** The responses under comparison may differ by so many bytes: the reason phrase, a charset, the length, chunks, an ETag. */
const MAX_DIFFERENCE = 64;

function checkSizes({ name, bytes }: Measurement): void {
  const difference = Math.abs((bytes.constant ?? 0) - (bytes.error ?? 0));
  if (difference > MAX_DIFFERENCE) throw new Error(`${name}: the responses differ by ${difference} bytes.`);
}

function rowOf({ name, rounds }: Measurement): Row {
  const cell = (route: Route): Cell | undefined => {
    const values = rounds.flatMap((round) => round[route] ?? []);
    if (values.length === 0) return undefined;
    const ratio = route === "constant" ? undefined : spreadOf(ratiosOf(rounds, route, "constant"));
    return { value: spreadOf(values), ...(ratio !== undefined && { ratio }) };
  };
  return {
    name: titleOf(name),
    version: versionOf(subjects[name].package),
    cells: [cell("constant"), cell("error"), cell("own")],
  };
}

function verdictsOf({ name, rounds }: Measurement): Verdict[] {
  const most = GOALS[name];
  const verdict = (what: string, base: Route, limit: number): Verdict => ({
    what: `${titleOf(name)}: ${what}`,
    value: spreadOf(ratiosOf(rounds, "error", base)).median,
    most: limit,
    unit: "×",
  });
  return [
    ...(most === undefined ? [] : [verdict("an error by a constant 200", "constant", most)]),
    ...(rounds.some((round) => round.own !== undefined)
      ? [verdict("an error by the framework's own", "own", MOST_BY_OWN)]
      : []),
  ];
}

/** Round by round. */
function ratiosOf(rounds: Measurement["rounds"], route: Route, base: Route): number[] {
  return rounds.map((round) => (round[route] ?? Number.NaN) / (round[base] ?? Number.NaN));
}

function titleOf(name: SubjectName): string {
  return name === "node" ? "node:http" : name;
}
