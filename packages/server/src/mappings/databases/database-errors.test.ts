import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fanfare, org } from "../../gen/apis.js";
import { mapError } from "../../runtime/mapping.js";
import { renderError } from "../../runtime/render-error.js";
import * as driver from "../../testing/driver-errors.js";
import { hostileValues } from "../../testing/hostile-values.js";
import { databaseErrors } from "./database-errors.js";
import { drizzleErrors } from "./drizzle-errors.js";

/** Errors of every driver whose texts are anything, and what they are in fanfare. */
const ERRORS: Readonly<Record<string, readonly [make: (text: string) => Error, code: string]>> = {
  "pg, mapped": [
    (text) => driver.pgError("23505", { constraint: "users_email_key", detail: text, where: text }, text),
    "validation_failed",
  ],
  "pg, unmapped": [
    (text) => driver.pgError("23505", { constraint: text, table: text }, text),
    "already_exists",
  ],
  "pg, deadlock": [
    (text) => driver.pgError("40P01", { detail: text, hint: text }, text),
    "concurrent_modification",
  ],
  "postgres.js": [
    (text) => driver.postgresJsError("23503", { constraint_name: text, detail: text, query: text }),
    "conflict",
  ],
  mysql2: [
    (text) => driver.mysqlError(1062, `Duplicate entry '${text}' for key 'users.users_email_key'`),
    "validation_failed",
  ],
  "mysql2, deadlock": [
    (text) => driver.mysqlError(1213, text, "40001", { sql: text }),
    "concurrent_modification",
  ],
  "better-sqlite3": [(text) => driver.betterSqliteError("SQLITE_CONSTRAINT_UNIQUE", text), "already_exists"],
  "node:sqlite": [(text) => driver.nodeSqliteError(5, text), "concurrent_modification"],
  "Prisma, raw": [
    (text) => {
      const cause = { kind: "UniqueConstraintViolation", originalMessage: text, constraint: { index: text } };
      return driver.prismaError("P2010", { driverAdapterError: driver.adapterError(cause) }, text);
    },
    "already_exists",
  ],
  Prisma: [(text) => driver.prismaError("P2034", { modelName: text }, text), "concurrent_modification"],
  Drizzle: [
    (text) => {
      const cause = driver.pgError("23505", { constraint: "users_email_key" }, text);
      return driver.drizzleError(cause, text, [text]);
    },
    "validation_failed",
  ],
  "Drizzle, lost": [
    (text) => driver.drizzleError(driver.socketError("ECONNREFUSED", { address: text }), text),
    "service_unavailable",
  ],
};

describe.each(Object.entries(ERRORS))("%s", (_, [make, code]) => {
  it("is recognized", () => {
    expect(databaseErrors(make("text"), fanfare)?.code).toBe(code);
  });

  test("what is sent does not depend on its texts", () => {
    const sent = (text: string) =>
      [fanfare, org].map((api) => renderError(databaseErrors(make(text), api), api));
    const wanted = sent("text");
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("'", "`", "__proto__", ".", ", "),
    );
    fc.assert(
      fc.property(text, (text) => {
        expect(sent(text)).toEqual(wanted);
      }),
    );
  });

  test("nothing of it is data of the result", () => {
    const secret = "5d9c2b1e-secret";
    expect(JSON.stringify(databaseErrors(make(secret), fanfare))).not.toContain(secret);
  });
});

describe("Drizzle", () => {
  const cause = driver.pgError("23505", { constraint: "users_email_key" });

  it.each<[string, unknown, string | undefined]>([
    ["a query", driver.drizzleError(cause), "validation_failed"],
    [
      "a query of SQLite",
      Object.assign(new Error("a", { cause }), { name: "DrizzleError" }),
      "validation_failed",
    ],
    ["an error of the driver", cause, "validation_failed"],
    ["a query that failed for another reason", driver.drizzleError(new Error("a")), undefined],
    ["no cause", driver.drizzleError(undefined), undefined],
    ["an error with a cause", new Error("a", { cause }), undefined],
    ["a cause with another one", driver.drizzleError(new Error("a", { cause })), undefined],
    ["Prisma", driver.prismaError("P2034"), undefined],
  ])("%s", (_, thrown, code) => {
    expect(drizzleErrors(thrown, fanfare)?.code).toBe(code);
  });
});

test.each(Object.entries(hostileValues()))("%s is nothing of a database", (_, value) => {
  expect(mapError(value, fanfare, [databaseErrors])).toBeUndefined();
});

/** Members that errors of databases have, in any combination but theirs. */
test("an error is not recognized by one or two members", () => {
  const members = {
    code: [
      "23505",
      "40001",
      "P2002",
      "SQLITE_CONSTRAINT_UNIQUE",
      "ERR_SQLITE_ERROR",
      "ECONNREFUSED",
      "ER_DUP_ENTRY",
    ],
    errno: [1062, -111],
    severity: ["ERROR"],
    constraint: ["users_email_key"],
    clientVersion: ["7.10.0"],
    errcode: [2067],
    sqlState: ["23000"],
    fatal: [true],
    status: [409],
    query: ["select"],
    cause: [driver.pgError("23505")],
  };
  const pair = fc.subarray(Object.keys(members) as (keyof typeof members)[], { maxLength: 2 });
  fc.assert(
    fc.property(pair, fc.nat(), fc.string(), (names, pick, message) => {
      fc.pre(!(names.includes("fatal") && names.includes("code")));
      const picked = names.map((name) => [name, members[name][pick % members[name].length]]);
      const error = Object.assign(new Error(message), Object.fromEntries(picked));
      expect(databaseErrors(error, fanfare)).toBeUndefined();
    }),
  );
});
