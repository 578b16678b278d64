import { parseArgs } from "node:util";
import { type CandidateName, candidates, LIMIT } from "./candidates.js";
import type { Duration } from "./measure.js";

/** What the command was asked for. */
export interface Options {
  readonly only: readonly CandidateName[];
  /** Numbers of errors in the catalogs, ascending. */
  readonly errors: readonly number[];
  readonly duration: Duration;
  /** Executable of the Node.js for candidates that need a newer one. */
  readonly newerNode?: string;
  /** The file that the figures are written to. */
  readonly json?: string;
  readonly check: boolean;
}

const DURATIONS = {
  thorough: { runs: 5, patienceMs: 300_000 },
  quick: { runs: 1, patienceMs: 20_000 },
} as const satisfies Record<string, Duration>;

const SIZES = "10,100,1000,10000";

export const USAGE = `pnpm bench:codegen [--errors <numbers>] [--only <name>]… [--quick] [--newer-node <file>] [--json <file>] [--check]

  --errors  how many errors the catalogs have: ${SIZES}
  --only    a candidate beside the ${LIMIT}: ${Object.keys(candidates)
    .filter((name) => name !== LIMIT)
    .join("; ")}; may be repeated
  --quick   one run of each, and who takes more than 20 seconds is left out
  --newer-node
            an executable of Node.js 22.18 or newer for hey-api, which is left out where there is none
  --json    writes the figures to a file
  --check   exit with 1 when a goal is missed
`;

/** @throws TypeError when an argument is unknown. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // `pnpm bench:codegen -- --quick` hands the two dashes on
    args: args.filter((arg) => arg !== "--"),
    options: {
      errors: { type: "string", default: SIZES },
      only: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      "newer-node": { type: "string" },
      json: { type: "string" },
      check: { type: "boolean", default: false },
    },
  });
  const all = Object.keys(candidates) as CandidateName[];
  const only = values.only?.map(toName);
  return {
    only: only === undefined ? all : all.filter((name) => name === LIMIT || only.includes(name)),
    errors: values.errors
      .split(",")
      .map(toNumber)
      .sort((one, other) => one - other),
    duration: values.quick ? DURATIONS.quick : DURATIONS.thorough,
    ...(values["newer-node"] !== undefined && { newerNode: values["newer-node"] }),
    ...(values.json !== undefined && { json: values.json }),
    check: values.check,
  };
}

function toName(name: string): CandidateName {
  if (!Object.hasOwn(candidates, name)) {
    throw new TypeError(`Unknown candidate ${name}: expected one of ${Object.keys(candidates).join("; ")}`);
  }
  return name as CandidateName;
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 10) {
    throw new TypeError(`--errors ${text}: expected a whole number from 10 on, or several with commas`);
  }
  return number;
}
