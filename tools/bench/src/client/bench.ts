import { writeFileSync } from "node:fs";
import { machine, versionOf } from "../machine.js";
import { candidates } from "./candidates.js";
import { measure } from "./measure.js";
import { type Options, parseOptions, USAGE } from "./options.js";
import { resultsOf, verdictsOf } from "./result.js";
import { tablesOf, verdictText } from "./table.js";

const CLOSING = `
CPU time for each body, garbage collection included, of a candidate in a process of its own; medians of rounds.
The ratio is that of a round: by the Map guard with the same errors. Bodies are spread evenly over all errors.
Ready: CPU time for loading, and for the first look at each of 3,000 bodies.

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
  const versions = new Map<string, string | undefined>();
  for (const name of options.only) {
    const { package: from } = await candidates[name]();
    versions.set(name, from && versionOf(from));
  }
  const measurements = await measure(options.only, options.errors, options.duration, showProgress);
  const results = resultsOf(measurements, (name) => versions.get(name));
  const verdicts = verdictsOf(results);
  process.stdout.write(tablesOf(results) + CLOSING + verdictText(verdicts));
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify({ machine: where, results, verdicts }, null, 2)}\n`);
  }
  return options.check && !verdicts.every(({ reached }) => reached) ? 1 : 0;
}

/** Where somebody looks on: in a pipe or a file it would be noise. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${line === "" ? "" : " …"}`);
}
