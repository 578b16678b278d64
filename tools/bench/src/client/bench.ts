import { writeFileSync } from "node:fs";
import { machine, versionOf } from "../machine.js";
import { type CandidateName, candidates } from "./candidates.js";
import { areReached, growthsOf, verdictsOf } from "./goals.js";
import { measure } from "./measure.js";
import { type Options, parseOptions, USAGE } from "./options.js";
import { resultsOf } from "./result.js";
import { goalText, tablesOf } from "./table.js";

const CLOSING = `
CPU time for each body, garbage collection included, each candidate with each catalog in a process of its own; medians
of rounds. The ratio is that of a round: by the Map guard with the same errors; half of all rounds are in the brackets.
Bodies are spread evenly over all errors; "few" are valid ones of ten errors. Ready: CPU time for loading, and for the
first look at each of 4,000 bodies.

`;

process.exitCode = await run(process.argv.slice(2));

/** Returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const where = machine();
  process.stdout.write(`Node ${where.node}, ${where.system}, ${where.cores} × ${where.cpu}\n\n`);
  const measurements = await measure(options.only, options.errors, options.duration, showProgress);
  const results = resultsOf(measurements, await versionsOf(options.only));
  const verdicts = verdictsOf(results);
  const growths = growthsOf(measurements);
  process.stdout.write(tablesOf(results) + CLOSING + goalText(verdicts, growths));
  if (options.json !== undefined) {
    const figures = { machine: where, results, verdicts, growths };
    writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  return options.check && !areReached(verdicts, growths) ? 1 : 0;
}

async function versionsOf(names: readonly CandidateName[]): Promise<ReadonlyMap<CandidateName, string>> {
  const versions = new Map<CandidateName, string>();
  for (const name of names) {
    const { package: from } = await candidates[name]();
    if (from !== undefined) versions.set(name, versionOf(from));
  }
  return versions;
}

/** Where somebody looks on: in a pipe or a file it would be noise. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${line === "" ? "" : " …"}`);
}
