import type { PGlite } from "@electric-sql/pglite";
import { drizzleErrors } from "@org/errors-server/mappings";
import { type SQL, sql } from "drizzle-orm";
import { int, mysqlTable, varchar } from "drizzle-orm/mysql-core";
import { drizzle as onMysql2 } from "drizzle-orm/mysql2";
import { drizzle as onPg } from "drizzle-orm/node-postgres";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { drizzle as onPglite } from "drizzle-orm/pglite";
import { drizzle as onPostgresJs } from "drizzle-orm/postgres-js";
import type { Address } from "../engines/server.js";
import type { Driver, Run, Session, User, Value } from "./driver.js";
import { mysql2, mysqlPool } from "./mysql2.js";
import { pgPool } from "./pg.js";
import { postgresClient } from "./postgres-js.js";

const pgUsers = pgTable("users", { id: integer().primaryKey(), email: text().notNull() });
const mysqlUsers = mysqlTable("users", { id: int().primaryKey(), email: varchar({ length: 100 }).notNull() });

export const drizzlePglite: Driver<PGlite> = {
  name: "Drizzle on PGlite",
  mapping: drizzleErrors,
  nameless: [],
  queryBuilder: true,
  open: (client) => {
    const database = onPglite({ client });
    const createUser = async (user: User) => database.insert(pgUsers).values(user);
    return session(database, createUser, async () => undefined);
  },
};

export const drizzlePg: Driver<Address> = {
  name: "Drizzle on pg",
  mapping: drizzleErrors,
  nameless: [],
  queryBuilder: true,
  open: (address) => {
    const client = pgPool(address);
    const database = onPg({ client });
    const createUser = async (user: User) => database.insert(pgUsers).values(user);
    return session(database, createUser, () => client.end());
  },
};

export const drizzlePostgresJs: Driver<Address> = {
  name: "Drizzle on postgres.js",
  mapping: drizzleErrors,
  nameless: [],
  queryBuilder: true,
  open: (address) => {
    const client = postgresClient(address);
    const database = onPostgresJs({ client });
    const createUser = async (user: User) => database.insert(pgUsers).values(user);
    return session(database, createUser, () => client.end({ timeout: 0 }));
  },
};

export const drizzleMysql2: Driver<Address> = {
  name: "Drizzle on mysql2",
  mapping: drizzleErrors,
  nameless: mysql2.nameless,
  queryBuilder: true,
  open: (address) => {
    const client = mysqlPool(address);
    const database = onMysql2({ client });
    const createUser = async (user: User) => database.insert(mysqlUsers).values(user);
    return session(database, createUser, () => client.end());
  },
};

interface Executor {
  execute(query: SQL): PromiseLike<unknown>;
}

interface Database extends Executor {
  transaction(body: (own: Executor) => Promise<unknown>): Promise<unknown>;
}

function session(
  database: Database,
  createUser: Session["createUser"] & {},
  close: Session["close"],
): Session {
  return {
    run: on(database),
    transaction: (body) => database.transaction((own) => body(on(own))),
    createUser,
    close,
  };
}

function on(database: Executor): Run {
  return async (text, ...values) => database.execute(statement(text, values));
}

/** A statement with its values, as Drizzle wants it. */
export function statement(text: string, values: readonly Value[]): SQL {
  const parts = text.split("?").flatMap((part, index) => {
    return index === 0 ? [sql.raw(part)] : [sql`${values[index - 1]}`, sql.raw(part)];
  });
  return sql.join(parts);
}
