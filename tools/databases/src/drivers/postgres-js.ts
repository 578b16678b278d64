import { postgresErrors } from "@org/errors-server/mappings";
import postgres from "postgres";
import { ACCOUNT } from "../engines/postgres-server.js";
import type { Address } from "../engines/server.js";
import { type Driver, numbered, type Run } from "./driver.js";

export const postgresJs: Driver<Address> = {
  name: "postgres.js",
  mapping: postgresErrors,
  nameless: [],
  queryBuilder: false,
  open: (address) => {
    const sql = postgresClient(address);
    return {
      run: on(sql),
      transaction: (body) => sql.begin((own) => body(on(own))),
      close: () => sql.end({ timeout: 0 }),
    };
  },
};

export function postgresClient({ host, port }: Address): postgres.Sql {
  return postgres({ ...ACCOUNT, host, port, max: 3, onnotice: () => undefined });
}

function on(sql: postgres.Sql | postgres.TransactionSql): Run {
  return (text, ...values) => sql.unsafe(numbered(text), [...values]);
}
