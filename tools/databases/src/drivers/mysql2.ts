import { mysqlErrors } from "@org/errors-server/mappings";
import mysql from "mysql2/promise";
import type { Address } from "../engines/server.js";
import type { Driver, Run } from "./driver.js";

export const mysql2: Driver<Address> = {
  name: "mysql2",
  mapping: mysqlErrors,
  nameless: ["primary key", "not null"],
  queryBuilder: false,
  open: (address) => {
    const pool = mysqlPool(address);
    return {
      run: on(pool),
      transaction: async (body) => {
        const connection = await pool.getConnection();
        try {
          await connection.beginTransaction();
          await body(on(connection));
          await connection.commit();
        } catch (error) {
          await connection.rollback().catch(() => undefined);
          throw error;
        } finally {
          connection.release();
        }
      },
      close: () => pool.end(),
    };
  },
};

export function mysqlPool({ host, port }: Address): mysql.Pool {
  return mysql.createPool({ host, port, user: "root", database: "test", connectionLimit: 3 });
}

function on(queryable: mysql.Pool | mysql.PoolConnection): Run {
  return async (text, ...values) => (await queryable.query(text, [...values]))[0];
}
