import { parseArgs } from "node:util";
import type { Duration } from "./measure.js";
import type { SubjectName } from "./subject.js";
import { subjects } from "./subjects.js";

/** What the command was asked for. */
export interface Options {
  readonly only: readonly SubjectName[];
  readonly duration: Duration;
  readonly json: boolean;
  readonly check: boolean;
}

/** All six frameworks: about 80 seconds, and about 17 for a quick look. */
const DURATIONS = {
  thorough: { warmUpMs: 1_000, measureMs: 10_000 },
  quick: { warmUpMs: 250, measureMs: 1_500 },
} as const satisfies Record<string, Duration>;

export const USAGE = `pnpm bench:server [--only <name>]… [--quick] [--json] [--check]

  --only   measure one framework: ${Object.keys(subjects).join(", ")}; may be repeated
  --quick  a short look: the spread is wider
  --json   the figures as JSON
  --check  exit with 1 when a goal is missed
`;

/** @throws TypeError when an argument is unknown. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    // `pnpm bench:server -- --quick` hands the two dashes on
    args: args.filter((arg) => arg !== "--"),
    options: {
      only: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  return {
    only: values.only === undefined ? (Object.keys(subjects) as SubjectName[]) : values.only.map(toName),
    duration: values.quick ? DURATIONS.quick : DURATIONS.thorough,
    json: values.json,
    check: values.check,
  };
}

function toName(name: string): SubjectName {
  if (!Object.hasOwn(subjects, name)) {
    throw new TypeError(`Unknown framework ${name}: expected one of ${Object.keys(subjects).join(", ")}`);
  }
  return name as SubjectName;
}
