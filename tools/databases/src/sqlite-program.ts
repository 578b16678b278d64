import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Api } from "@org/errors-server";
import { fanfare, org } from "@org/errors-server/apis";
import { databaseErrors } from "@org/errors-server/mappings";
import type { Driver, Session } from "./drivers/driver.js";
import { betterSqlite3, drizzleSqlite, nodeSqlite } from "./drivers/sqlite.js";
import { leaksOf, type Outcome, send, thrownBy } from "./outcome.js";
import { SCENARIOS, secret, seed, TABLES, thorough } from "./scenarios.js";

/** What came of one error, by both mappings that know it. */
export interface Report {
  readonly driver: string;
  readonly name: string;
  readonly fanfare: readonly Outcome[];
  readonly thorough: readonly Outcome[];
  readonly leaks: readonly string[];
}

// Run by sqlite.test.ts in a Node.js of its own; prints its reports as JSON.

const folder = mkdtempSync(join(tmpdir(), "errors-sqlite-"));
try {
  const reports: Report[] = [];
  for (const driver of [betterSqlite3, nodeSqlite, drizzleSqlite]) {
    reports.push(...(await reportsOf(driver, join(folder, driver.name.replaceAll(/\W/g, "-")))));
  }
  console.log(JSON.stringify(reports));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function reportsOf(driver: Driver<string>, file: string): Promise<Report[]> {
  const session = driver.open(file);
  const other = driver.open(file);
  for (const table of TABLES) await session.run(table);
  const reports: Report[] = [];
  const report = async (name: string, values: readonly string[], failing: Promise<unknown>) => {
    reports.push({
      driver: driver.name,
      name,
      ...(await outcomesOf(await thrownBy(failing), driver, values)),
    });
  };

  for (const { name, statement } of SCENARIOS) {
    const values = await seed(session.run);
    await report(name, Object.values(values), session.run(...statement(values)));
  }
  const { email } = await seed(session.run);
  if (session.createUser)
    await report("a query that has no SQL", [email], session.createUser({ id: 3, email }));
  for (const [name, failing] of Object.entries(failures(session, other))) {
    const value = secret();
    await report(name, [value], failing(value));
  }
  await other.close();
  await session.close();
  return reports;
}

/** What happens where another connection is in the way, or no space is left. */
function failures(one: Session, other: Session): Record<string, (value: string) => Promise<unknown>> {
  const rename = "update users set nick = ? where id = 1";
  return {
    "a lock that somebody else holds": (value) =>
      one.transaction(async (run) => {
        await run(rename, secret());
        await other.run(rename, value);
      }),
    "serialization failure": async (value) => {
      await one.run("pragma journal_mode = wal");
      await one.transaction(async (run) => {
        await run("select * from users");
        await other.run(rename, secret());
        await run(rename, value);
      });
    },
    "a full disk": async (value) => {
      await one.run("pragma max_page_count = 1");
      for (let id = 10; ; id++) {
        await one.run(
          "insert into users (id, email, nick) values (?, ?, ?)",
          id,
          secret(),
          value.repeat(999),
        );
      }
    },
  };
}

async function outcomesOf(
  thrown: unknown,
  { mapping }: Driver<string>,
  values: readonly string[],
): Promise<Pick<Report, "fanfare" | "thorough" | "leaks">> {
  const leaks: string[] = [];
  const through = async (api: Api) => {
    const outcomes: Outcome[] = [];
    for (const known of [mapping, databaseErrors]) {
      const { outcome, text } = await send(thrown, api, known);
      outcomes.push(outcome);
      leaks.push(...leaksOf(text, thrown, values));
    }
    return outcomes;
  };
  await through(org);
  return { fanfare: await through(fanfare), thorough: await through(thorough), leaks };
}
