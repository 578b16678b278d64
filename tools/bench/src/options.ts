import { parseArgs } from "node:util";
import type { Measure } from "./measure.js";

/** What the command was asked for. */
export interface Options {
  readonly measures: readonly Measure[];
  readonly errors?: readonly number[];
  readonly only?: readonly string[];
  readonly quick: boolean;
  readonly newerNode?: string;
  readonly markdown: boolean;
  /** The document whose tables are written anew. */
  readonly into?: string;
  /** The file that the figures are written to. */
  readonly json?: string;
  /** The folder that a chart of each measure is written to. */
  readonly svg?: string;
  readonly check: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

/** Ten errors are in every made-up catalog; far more than ten thousand is a mistake. */
const FEWEST = 10;
const MOST = 100_000;

export const USAGE = `pnpm bench [<measure>…] [--errors <numbers>] [--only <name>]… [--quick] [--markdown] [--into <file>] [--json <file>] [--svg <folder>] [--check]
pnpm bench --list

  <measure>   what to measure; everything where nothing is named. --list tells what there is
  --errors    how many errors the made-up catalogs have, such as 60,1000
  --only      a candidate beside the one that all are measured by; may be repeated
  --quick     a short look: the spread is wider, and who needs minutes is left out
  --newer-node
              an executable of Node.js 22.18 or newer for hey-api of the codegen, which is left out where there is none
  --markdown  the tables as docs/performance.md has them
  --into      writes the tables into a document, each in the place of the one with its title, below a heading with
              the name of the measure
  --json      writes the figures to a file
  --svg       writes a chart of each measure into a folder
  --check     exit with 1 where a goal is missed
  --list      the measures: what, against what, and what was agreed on
`;

/** @throws TypeError when an argument is unknown. */
export function parseOptions(args: readonly string[], all: readonly Measure[]): Options {
  const { values, positionals } = parseArgs({
    // `pnpm bench -- guard` hands the two dashes on
    args: args.filter((arg) => arg !== "--"),
    allowPositionals: true,
    options: {
      errors: { type: "string" },
      only: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      "newer-node": { type: "string" },
      markdown: { type: "boolean", default: false },
      into: { type: "string" },
      json: { type: "string" },
      svg: { type: "string" },
      check: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  const { errors, only, into, json, svg, "newer-node": newerNode, ...flags } = values;
  const measures = measuresOf(positionals, all);
  return {
    measures,
    ...(errors !== undefined && { errors: errors.split(",").map(toNumber) }),
    ...(only !== undefined && { only: only.map((name) => toCandidate(name, measures)) }),
    ...(newerNode !== undefined && { newerNode }),
    ...(into !== undefined && { into }),
    ...(json !== undefined && { json }),
    ...(svg !== undefined && { svg }),
    ...flags,
  };
}

/** In the order in which they are listed, each once. */
function measuresOf(names: readonly string[], all: readonly Measure[]): readonly Measure[] {
  for (const name of names) {
    if (!all.some((measure) => measure.name === name)) {
      throw new TypeError(
        `Unknown measure ${name}: expected one of ${all.map((one) => one.name).join(", ")}`,
      );
    }
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

function toCandidate(name: string, measures: readonly Measure[]): string {
  const known = [...new Set(measures.flatMap(({ candidates }) => candidates))];
  if (known.includes(name)) return name;
  const among = measures.map((measure) => measure.name).join(", ");
  throw new TypeError(`--only ${name}: expected a candidate of ${among}: ${known.join(", ")}`);
}

function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isInteger(number) || number < FEWEST || number > MOST) {
    throw new TypeError(
      `--errors ${text}: expected whole numbers from ${FEWEST} to ${MOST.toLocaleString("en")}, with commas between them`,
    );
  }
  return number;
}
