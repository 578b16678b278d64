import { DatabaseSync } from "node:sqlite";
import { drizzleErrors, sqliteErrors } from "@org/errors-server/mappings";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Driver, Run, Session } from "./driver.js";
import { statement } from "./drizzle.js";
import { SQLITE_NAMELESS } from "./sqlite-names.js";

// Loads native code of better-sqlite3, which needs Node.js 22: import it there only.

const users = sqliteTable("users", { id: integer().primaryKey(), email: text().notNull() });

export const betterSqlite3: Driver<string> = {
  name: "better-sqlite3",
  mapping: sqliteErrors,
  nameless: SQLITE_NAMELESS,
  queryBuilder: false,
  open: (file) => {
    const database = new Database(file, { timeout: 0 });
    const run: Run = async (text, ...values) => {
      const prepared = database.prepare(text);
      return prepared.reader ? prepared.all(...values) : prepared.run(...values);
    };
    return { run, transaction: within(run), close: async () => database.close() };
  },
};

export const nodeSqlite: Driver<string> = {
  name: "node:sqlite",
  mapping: sqliteErrors,
  nameless: SQLITE_NAMELESS,
  queryBuilder: false,
  open: (file) => {
    const database = new DatabaseSync(file);
    const run: Run = async (text, ...values) => database.prepare(text).all(...values);
    return { run, transaction: within(run), close: async () => database.close() };
  },
};

export const drizzleSqlite: Driver<string> = {
  name: "Drizzle on better-sqlite3",
  mapping: drizzleErrors,
  nameless: SQLITE_NAMELESS,
  queryBuilder: true,
  open: (file) => {
    const client = new Database(file, { timeout: 0 });
    const database = drizzle({ client: client as never });
    const run: Run = async (text, ...values) => {
      const query = statement(text, values);
      return /^(?:select|pragma)/.test(text) ? database.all(query) : database.run(query);
    };
    return {
      run,
      transaction: within(run),
      createUser: async (user) => database.insert(users).values(user),
      close: async () => client.close(),
    };
  },
};

function within(run: Run): Session["transaction"] {
  return async (body) => {
    await run("begin");
    try {
      await body(run);
      await run("commit");
    } catch (error) {
      await run("rollback").catch(() => undefined);
      throw error;
    }
  };
}
