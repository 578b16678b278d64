import { postgresErrors } from "@org/errors-server/mappings";
import pg from "pg";
import { ACCOUNT } from "../engines/postgres-server.js";
import type { Address } from "../engines/server.js";
import { type Driver, numbered, type Run } from "./driver.js";

export const pgDriver: Driver<Address> = {
  name: "pg",
  mapping: postgresErrors,
  nameless: [],
  queryBuilder: false,
  open: (address) => {
    const pool = pgPool(address);
    return {
      run: on(pool),
      transaction: async (body) => {
        const client = await pool.connect();
        // the pool listens only while nobody uses the connection
        client.on("error", () => undefined);
        try {
          await client.query("begin");
          await body(on(client));
          await client.query("commit");
        } catch (error) {
          await client.query("rollback").catch(() => undefined);
          throw error;
        } finally {
          client.release();
        }
      },
      close: () => pool.end(),
    };
  },
};

/** A pool that does not end the process when the server does. */
export function pgPool(address: Address): pg.Pool {
  const pool = new pg.Pool({ ...ACCOUNT, ...address, max: 3 });
  pool.on("error", () => undefined);
  return pool;
}

function on(queryable: pg.Pool | pg.PoolClient): Run {
  return async (text, ...values) => (await queryable.query(numbered(text), [...values])).rows;
}
