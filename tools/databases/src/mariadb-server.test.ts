import { afterAll, beforeAll, describe, it } from "vitest";
import type { Driver } from "./drivers/driver.js";
import { drizzleMysql2 } from "./drivers/drizzle.js";
import { mysql2 } from "./drivers/mysql2.js";
import { describeEngine } from "./engines/engine.js";
import { mariadbServer } from "./engines/mariadb-server.js";
import { type Address, freePort, type Server, startServer } from "./engines/server.js";
import { thrownBy } from "./outcome.js";
import { SERVICE_UNAVAILABLE, secret, TABLES } from "./scenarios.js";
import { type Contention, expectOutcome, testDriver } from "./test-driver.js";

const DRIVERS: readonly Driver<Address>[] = [mysql2, drizzleMysql2];

const contention: Contention = {
  // so is every transaction by default; the server is told to notice
  snapshot: "select 1",
  lock: "select id from users where id = 1 for update nowait",
  timeout: ["set statement max_statement_time = 0.02 for select sleep(20)"],
};

describeEngine("MariaDB", mariadbServer, "no mariadbd and mariadb-install-db on this machine", (recipe) => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer(recipe);
    const session = mysql2.open(server);
    for (const table of TABLES) await session.run(table);
    await session.close();
  });
  afterAll(() => server?.stop());

  for (const driver of DRIVERS) testDriver(driver, () => server, contention);

  it("a server that is killed", async () => {
    const sessions = DRIVERS.map((driver) => driver.open(server));
    const statements = sessions.map(({ run }) => thrownBy(run("select sleep(?)", 20)));
    const admin = mysql2.open(server);
    const running =
      "select count(*) as count from information_schema.processlist where info like 'select sleep(%'";
    while ((await countIn(admin.run(running))) < DRIVERS.length);
    await server.kill();
    for (const [index, thrown] of statements.entries()) {
      await expectOutcome(await thrown, DRIVERS[index]!, [], SERVICE_UNAVAILABLE);
    }
    // neither are there new connections
    for (const [index, session] of sessions.entries()) {
      await expectOutcome(await thrownBy(session.run("select 1")), DRIVERS[index]!, [], SERVICE_UNAVAILABLE);
      await session.close();
    }
    await admin.close();
  });
});

async function countIn(rows: Promise<unknown>): Promise<number> {
  const [{ count }] = (await rows) as [{ count: number }];
  return Number(count);
}

describe("no MariaDB", () => {
  it.each(DRIVERS)("$name", async (driver) => {
    const address = { host: "127.0.0.1", port: await freePort() };
    const session = driver.open(address);
    const value = secret();
    for (const attempt of [
      () => session.run("select ?", value),
      () => session.transaction(async () => undefined),
    ]) {
      await expectOutcome(await thrownBy(attempt()), driver, [value, `${address.port}`], SERVICE_UNAVAILABLE);
    }
    await session.close();
  });
});
