import type { Api } from "@org/errors-server";
import { fanfare, org } from "@org/errors-server/apis";
import { databaseErrors } from "@org/errors-server/mappings";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver, Run, Session } from "./drivers/driver.js";
import { leaksOf, type Outcome, send, thrownBy } from "./outcome.js";
import {
  CONCURRENT_MODIFICATION,
  EMAIL_TAKEN,
  GATEWAY_TIMEOUT,
  SCENARIOS,
  secret,
  seed,
  thorough,
} from "./scenarios.js";

/** How a database is told to fail where two transactions meet. */
export interface Contention {
  /** The first statement of a transaction that must not see what others write meanwhile. */
  readonly snapshot: string;
  /** Locks the first user, but does not wait for it. */
  readonly lock: string;
  /** Statements of a transaction, the last of which takes longer than is allowed. */
  readonly timeout: readonly string[];
}

/** What must hold of an error, whatever it is: both mappings know it, and no API tells anything of it. */
export async function expectOutcome(
  thrown: unknown,
  driver: Driver<never>,
  values: readonly string[],
  wanted: Outcome,
  api: Api = fanfare,
): Promise<void> {
  for (const mapping of [driver.mapping, databaseErrors]) {
    const { outcome, text } = await send(thrown, api, mapping);
    expect(outcome, `${thrown}`).toEqual(wanted);
    expect(leaksOf(text, thrown, values)).toEqual([]);
    expect(leaksOf((await send(thrown, org, mapping)).text, thrown, values)).toEqual([]);
  }
}

/** The tests of every driver; `target` is asked for when the engine runs. */
export function testDriver<Target>(
  driver: Driver<Target>,
  target: () => Target,
  contention?: Contention,
): void {
  describe(driver.name, () => {
    let session: Session;
    beforeAll(() => {
      session = driver.open(target());
    });
    afterAll(() => session.close());

    it.each(SCENARIOS)("$name", async (scenario) => {
      const values = await seed(session.run);
      const thrown = await thrownBy(session.run(...scenario.statement(values)));
      const named = !driver.nameless.includes(scenario.name);
      await expectOutcome(thrown, driver, Object.values(values), scenario.fanfare);
      await expectOutcome(
        thrown,
        driver,
        Object.values(values),
        named ? scenario.thorough : scenario.fanfare,
        thorough,
      );
    });

    it("a transaction that breaks a constraint", async () => {
      const { email, other } = await seed(session.run);
      const body = (run: Run) =>
        run("insert into users (id, email, nick, age) values (?, ?, ?, ?)", 3, email, other, 20);
      await expectOutcome(await thrownBy(session.transaction(body)), driver, [email, other], EMAIL_TAKEN);
    });

    if (driver.queryBuilder)
      it("a query that has no SQL", async () => {
        const { createUser, run } = session;
        const { email } = await seed(run);
        await expectOutcome(await thrownBy(createUser!({ id: 3, email })), driver, [email], EMAIL_TAKEN);
      });

    if (contention !== undefined) testContention(driver, () => session, contention);
  });
}

function testContention<Target>(
  driver: Driver<Target>,
  session: () => Session,
  { snapshot, lock, timeout }: Contention,
): void {
  const rename = "update users set nick = ? where id = ?";

  it("serialization failure", async () => {
    const { transaction, run } = session();
    const values = Object.values(await seed(run));
    const [mine, theirs] = [secret(), secret()];
    const first = transaction(async (run) => {
      await run(snapshot);
      await run("select * from users where id = ?", 1);
      await transaction((run) => run(rename, theirs, 1));
      await run(rename, mine, 1);
    });
    await expectOutcome(await thrownBy(first), driver, [...values, mine, theirs], CONCURRENT_MODIFICATION);
  });

  it("deadlock", async () => {
    const { transaction, run } = session();
    await seed(run);
    const values = [secret(), secret(), secret(), secret()] as const;
    const [mineLocked, lockMine] = gate();
    const [theirsLocked, lockTheirs] = gate();
    const mine = transaction(async (run) => {
      await run(rename, values[0], 1);
      lockMine();
      await theirsLocked;
      await run(rename, values[1], 2);
    });
    const theirs = transaction(async (run) => {
      await run(rename, values[2], 2);
      lockTheirs();
      await mineLocked;
      await run(rename, values[3], 1);
    });
    const rejected = (await Promise.allSettled([mine, theirs])).filter(({ status }) => status === "rejected");
    expect(rejected).toHaveLength(1);
    const [{ reason }] = rejected as [PromiseRejectedResult];
    await expectOutcome(reason, driver, values, CONCURRENT_MODIFICATION);
  });

  it("a lock that somebody else holds", async () => {
    const { transaction, run } = session();
    await seed(run);
    const mine = secret();
    const holding = transaction(async (run) => {
      await run(rename, mine, 1);
      await transaction((run) => run(lock));
    });
    await expectOutcome(await thrownBy(holding), driver, [mine], CONCURRENT_MODIFICATION);
  });

  it("a statement that takes too long", async () => {
    const tooLong = session().transaction(async (run) => {
      for (const statement of timeout) await run(statement);
    });
    await expectOutcome(await thrownBy(tooLong), driver, [], GATEWAY_TIMEOUT);
  });
}

function gate(): [opened: Promise<void>, open: () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}
