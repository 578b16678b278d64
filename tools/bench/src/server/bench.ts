import { machine, versionOf } from "../machine.js";
import { measure } from "./measure.js";
import { type Options, parseOptions, USAGE } from "./options.js";
import { type Result, reachesGoal, resultOf } from "./result.js";
import { subjects } from "./subjects.js";
import { tableOf } from "./table.js";

const CLOSING = `
CPU of the server process per request, user and system, garbage collection included; medians of rounds.
The ratio is that of a round: a thrown contract error by the framework's constant 200 response of the same
size. "own error": the framework's own way of failing, without the adapter, by the same constant response.
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
  if (!options.json) {
    process.stdout.write(`Node ${where.node}, ${where.system}, ${where.cores} × ${where.cpu}\n\n`);
  }
  const results: Result[] = [];
  for (const name of options.only) {
    results.push(resultOf(await measure(name, options.duration), versionOf(subjects[name].package)));
  }
  process.stdout.write(
    options.json ? `${JSON.stringify({ machine: where, results }, null, 2)}\n` : tableOf(results) + CLOSING,
  );
  return options.check && !results.every(reachesGoal) ? 1 : 0;
}
