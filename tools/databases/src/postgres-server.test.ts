import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver, Session } from "./drivers/driver.js";
import { drizzlePg, drizzlePostgresJs } from "./drivers/drizzle.js";
import { pgDriver } from "./drivers/pg.js";
import { postgresJs } from "./drivers/postgres-js.js";
import { prisma } from "./drivers/prisma.js";
import { describeEngine } from "./engines/engine.js";
import { postgresServer } from "./engines/postgres-server.js";
import { type Address, freePort, type Server, startServer } from "./engines/server.js";
import { thrownBy } from "./outcome.js";
import { SERVICE_UNAVAILABLE, secret, TABLES } from "./scenarios.js";
import { type Contention, expectOutcome, testDriver } from "./test-driver.js";

const DRIVERS: readonly Driver<Address>[] = [pgDriver, postgresJs, drizzlePg, drizzlePostgresJs, prisma];

const contention: Contention = {
  snapshot: "set transaction isolation level repeatable read",
  lock: "select id from users where id = 1 for update nowait",
  timeout: ["set local statement_timeout = 20", "select pg_sleep(20)"],
};

describeEngine("PostgreSQL", postgresServer, "no initdb and postgres on this machine", (recipe) => {
  let server: Server;
  let admin: Session;

  beforeAll(async () => {
    server = await startServer(recipe);
    admin = pgDriver.open(server);
    for (const table of TABLES) await admin.run(table);
  });
  afterAll(async () => {
    await admin?.close();
    await server?.stop();
  });

  for (const driver of DRIVERS) testDriver(driver, () => server, contention);

  /** One session of each driver, with a statement under way. */
  async function busy(
    seconds: number,
  ): Promise<{ sessions: Session[]; statements: Promise<unknown>[]; pids: number[] }> {
    const sessions = DRIVERS.map((driver) => driver.open(server));
    const statements = sessions.map(({ run }) => thrownBy(run("select pg_sleep(?)", seconds)));
    for (;;) {
      const rows = await admin.run(
        "select pid from pg_stat_activity where query like 'select pg_sleep(%' and state = 'active'",
      );
      const pids = (rows as { pid: number }[]).map(({ pid }) => pid);
      if (pids.length === DRIVERS.length) return { sessions, statements, pids };
    }
  }

  describe("a connection that is lost", () => {
    it("because an administrator ends it", async () => {
      const { sessions, statements, pids } = await busy(21);
      for (const pid of pids) await admin.run("select pg_terminate_backend(?)", pid);
      await expectUnavailable(statements);
      await Promise.all(sessions.map((session) => session.close()));
    });

    it("because the server is killed", async () => {
      const { sessions, statements, pids } = await busy(22);
      for (const pid of pids) kill(pid);
      await expectUnavailable(statements);
      await Promise.all(sessions.map((session) => session.close()));
    });
  });

  /** When one of its processes is killed, the server ends the others itself: they may be gone already. */
  function kill(pid: number): void {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      expect(error).toMatchObject({ code: "ESRCH" });
    }
  }

  async function expectUnavailable(statements: readonly Promise<unknown>[]): Promise<void> {
    for (const [index, thrown] of statements.entries()) {
      await expectOutcome(await thrown, DRIVERS[index]!, [], SERVICE_UNAVAILABLE);
    }
  }
});

describe("no PostgreSQL", () => {
  it.each(DRIVERS)("$name", async (driver) => {
    const address = { host: "127.0.0.1", port: await freePort() };
    const session = driver.open(address);
    const value = secret();
    const thrown = await thrownBy(session.run("select ?", value));
    await expectOutcome(thrown, driver, [value, `${address.port}`], SERVICE_UNAVAILABLE);
    const inTransaction = await thrownBy(session.transaction((run) => run("select ?", value)));
    await expectOutcome(inTransaction, driver, [value, `${address.port}`], SERVICE_UNAVAILABLE);
    await session.close();
  });
});
