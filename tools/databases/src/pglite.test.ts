import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Driver, Session } from "./drivers/driver.js";
import { drizzlePg, drizzlePglite, drizzlePostgresJs } from "./drivers/drizzle.js";
import { pgDriver } from "./drivers/pg.js";
import { pglite } from "./drivers/pglite.js";
import { postgresJs } from "./drivers/postgres-js.js";
import { prisma } from "./drivers/prisma.js";
import { type Address, freePort } from "./engines/server.js";
import { thrownBy } from "./outcome.js";
import { RAISED, SERVICE_UNAVAILABLE, secret, TABLES } from "./scenarios.js";
import { expectOutcome, testDriver } from "./test-driver.js";

// PGlite is PostgreSQL in this process. It has one connection, so that no two transactions can meet: what would happen
// then is raised by a statement.

const EMBEDDED: readonly Driver<PGlite>[] = [pglite, drizzlePglite];
const REMOTE: readonly Driver<Address>[] = [pgDriver, postgresJs, drizzlePg, drizzlePostgresJs, prisma];

let database: PGlite;
let server: PGLiteSocketServer;
let address: Address;

beforeAll(async () => {
  database = await PGlite.create();
  for (const table of TABLES) await database.exec(table);
  address = { host: "127.0.0.1", port: await freePort() };
  server = new PGLiteSocketServer({ ...address, db: database, maxConnections: 40 });
  await server.start();
});
afterAll(async () => {
  await server?.stop();
  if (database?.closed === false) await database.close();
});

for (const driver of EMBEDDED) testDriver(driver, () => database);
for (const driver of REMOTE) testDriver(driver, () => address);

describe("an error with a SQLSTATE", () => {
  const sessions: { readonly driver: Driver<never>; readonly session: Session }[] = [];
  beforeAll(() => {
    for (const driver of EMBEDDED) sessions.push({ driver, session: driver.open(database) });
    for (const driver of REMOTE) sessions.push({ driver, session: driver.open(address) });
  });
  afterAll(() => Promise.all(sessions.map(({ session }) => session.close())));

  it.each(RAISED)("%s", async (state, outcome) => {
    for (const { driver, session } of sessions) {
      const [message, detail, hint] = [secret(), secret(), secret()];
      const raised = { errcode: state, message, detail, hint };
      const using = Object.entries(raised).map(([name, value]) => `${name} = '${value}'`);
      const thrown = await thrownBy(
        session.run(`do $$ begin raise exception using ${using.join(", ")}; end $$`),
      );
      await expectOutcome(thrown, driver, [message, detail, hint], outcome);
    }
  });

  it("a server that is not there any more", async () => {
    const [value] = [secret()];
    for (const { session } of sessions) await session.run("select 1");
    await server.stop();
    await database.close();
    for (const { driver, session } of sessions) {
      const thrown = await thrownBy(session.run("select ?", value));
      await expectOutcome(thrown, driver, [value, `${address.port}`], SERVICE_UNAVAILABLE);
    }
  });
});
