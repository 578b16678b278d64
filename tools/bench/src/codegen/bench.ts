import { writeFileSync } from "node:fs";
import { machine, versionOf } from "../machine.js";
import { type Candidate, type CandidateName, candidates } from "./candidates.js";
import { verdictsOf } from "./goals.js";
import { measure } from "./measure.js";
import { type Options, parseOptions, USAGE } from "./options.js";
import { goalText, tablesOf } from "./table.js";

const CLOSING = `
Whole processes, start included; medians of the runs, memory at its most. Peers run once. Files are written into a new
folder; "one is changed" generates again where one error has another title, and counts the files that are written.

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
  const { only, errors, duration, newerNode = ownIfNewer() } = options;
  const measured = await measure(only, errors, duration, newerNode, showProgress);
  const verdicts = verdictsOf(measured);
  const versions = versionsOf(options.only);
  process.stdout.write(tablesOf(measured, versions) + CLOSING + goalText(verdicts));
  if (options.json !== undefined) {
    const figures = { machine: where, versions: Object.fromEntries(versions), ...measured, verdicts };
    writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  return options.check && verdicts.some(({ reached }) => !reached) ? 1 : 0;
}

/** Our own executable, where it is new enough for all candidates. */
function ownIfNewer(): string | undefined {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : undefined;
}

function versionsOf(names: readonly CandidateName[]): ReadonlyMap<string, string> {
  const packages = names.map((name) => [name, (candidates[name] as Candidate).package] as const);
  return new Map(packages.flatMap(([name, from]) => (from === undefined ? [] : [[name, versionOf(from)]])));
}

/** Where somebody looks on: in a pipe or a file it would be noise. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${line === "" ? "" : " …"}`);
}
