import { parseArgs } from "node:util";
import { FRAMEWORKS } from "../frameworks.js";
import { soakFramework } from "./soak-framework.js";

// The command `pnpm soak`: valid and hostile requests to every adapter, one after the other. Exits with 1 when a server
// has crashed, its heap has grown, or a response was not one of the dialect.

const adapters = FRAMEWORKS.map(({ adapter }) => adapter);
const USAGE = `pnpm soak [--seconds <n>] [--only <adapter>]…

  --seconds  for each adapter; 60 by default
  --only     one adapter: ${adapters.join(", ")}; may be repeated
`;

function parseOptions(args: readonly string[]): { seconds: number; only: readonly string[] } {
  const { values } = parseArgs({
    // `pnpm soak -- --seconds 5` hands the two dashes on
    args: args.filter((arg) => arg !== "--"),
    options: { seconds: { type: "string", default: "60" }, only: { type: "string", multiple: true } },
  });
  const seconds = Number(values.seconds);
  const only = values.only ?? adapters;
  if (!(seconds > 0)) throw new TypeError(`--seconds ${values.seconds}: expected a number above 0`);
  const unknown = only.find((name) => !adapters.includes(name));
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: expected one of ${adapters.join(", ")}`);
  return { seconds, only };
}

const MEGABYTE = 1 << 20;
const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

try {
  const { seconds, only } = parseOptions(process.argv.slice(2));
  for (const adapter of only) {
    const { requests, heapBefore, heapAfter, violations } = await soakFramework(adapter, seconds);
    const verdict = violations.size === 0 ? "ok" : "FAILED";
    console.log(
      `${adapter.padEnd(8)} ${verdict}  ${requests} requests and attacks in ${seconds} s, heap ${megabytes(heapBefore)} → ${megabytes(heapAfter)}`,
    );
    for (const [violation, count] of violations) console.log(`  ${count} × ${violation}`);
    if (violations.size > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
