import type { PGlite, Transaction } from "@electric-sql/pglite";
import { postgresErrors } from "@org/errors-server/mappings";
import { type Driver, numbered, type Run } from "./driver.js";

export const pglite: Driver<PGlite> = {
  name: "PGlite",
  mapping: postgresErrors,
  nameless: [],
  queryBuilder: false,
  open: (database) => ({
    run: on(database),
    transaction: (body) => database.transaction((own) => body(on(own))),
    close: async () => undefined,
  }),
};

function on(database: PGlite | Transaction): Run {
  return async (text, ...values) => (await database.query(numbered(text), [...values])).rows;
}
