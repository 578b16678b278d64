import { parseArgs } from "node:util";
import { type CandidateName, candidates, LIMIT } from "./candidates.js";
import { SHARED } from "./made-up-errors.js";
import type { Duration } from "./measure.js";

/** What the command was asked for. */
export interface Options {
  readonly only: readonly CandidateName[];
  /** Numbers of errors in the catalogs. */
  readonly errors: readonly number[];
  readonly duration: Duration;
  /** The file that the figures are written to. */
  readonly json?: string;
  readonly check: boolean;
}

/** Catalogs of 10, 60 and 1,000 errors: about six minutes; a quick look takes half of that, and leaves out who is late. */
const DURATIONS = {
  thorough: { generations: 4, rounds: 8, turnMs: 20, warmUpMs: 2_000, patienceMs: 600_000 },
  quick: { generations: 2, rounds: 5, turnMs: 10, warmUpMs: 1_000, patienceMs: 60_000 },
} as const satisfies Record<string, Duration>;

const SIZES = "10,60,1000";

export const USAGE = `pnpm bench:client [--errors <numbers>] [--only <name>]… [--quick] [--json <file>] [--check]

  --errors  how many errors the catalogs have: ${SIZES}
  --only    a candidate beside the ${LIMIT}: ${Object.keys(candidates)
    .filter((name) => name !== LIMIT)
    .join(", ")}; may be repeated
  --quick   a short look: the spread is wider, and who needs more than a minute to be ready is left out
  --json    writes the figures to a file
  --check   exit with 1 when a goal is missed
`;

/** @throws TypeError when an argument is unknown. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // `pnpm bench:client -- --quick` hands the two dashes on
    args: args.filter((arg) => arg !== "--"),
    options: {
      errors: { type: "string", default: SIZES },
      only: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      check: { type: "boolean", default: false },
    },
  });
  const all = Object.keys(candidates) as CandidateName[];
  const only = values.only?.map(toName);
  return {
    only: only === undefined ? all : all.filter((name) => name === LIMIT || only.includes(name)),
    errors: values.errors.split(",").map(toNumber),
    duration: values.quick ? DURATIONS.quick : DURATIONS.thorough,
    ...(values.json !== undefined && { json: values.json }),
    check: values.check,
  };
}

function toName(name: string): CandidateName {
  if (!Object.hasOwn(candidates, name)) {
    throw new TypeError(`Unknown candidate ${name}: expected one of ${Object.keys(candidates).join(", ")}`);
  }
  return name as CandidateName;
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < SHARED) {
    throw new TypeError(
      `--errors ${text}: expected a whole number from ${SHARED} on, or several with commas`,
    );
  }
  return number;
}
