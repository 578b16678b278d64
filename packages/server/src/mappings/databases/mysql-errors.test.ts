import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fanfare } from "../../gen/apis.js";
import { mysqlError, socketError } from "../../testing/driver-errors.js";
import { mysqlErrors, mysqlFailure } from "./mysql-errors.js";

const FOREIGN_KEY =
  "Cannot add or update a child row: a foreign key constraint fails (`t`.`orders`, CONSTRAINT `orders_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`))";

describe("an error of the server", () => {
  it.each<[string, Error, string | undefined]>([
    [
      "unique, MariaDB",
      mysqlError(1062, "Duplicate entry 'a' for key 'users_email_key'"),
      "validation_failed",
    ],
    [
      "unique, MySQL",
      mysqlError(1062, "Duplicate entry 'a' for key 'users.users_email_key'"),
      "validation_failed",
    ],
    ["unique, unknown", mysqlError(1062, "Duplicate entry 'a' for key 'users.nick'"), "already_exists"],
    [
      "unique, without a name",
      mysqlError(1169, "Can't write, because of unique constraint, to table 'users'"),
      "already_exists",
    ],
    ["foreign key", mysqlError(1452, FOREIGN_KEY), "conflict"],
    ["foreign key, details withheld", mysqlError(1217, "Cannot delete or update a parent row"), "conflict"],
    ["check", mysqlError(3819, "Check constraint 'users_chk_1' is violated.", "HY000"), undefined],
    ["not null", mysqlError(1048, "Column 'email' cannot be null"), undefined],
    ["lock wait timeout", mysqlError(1205, "Lock wait timeout exceeded", "HY000"), "concurrent_modification"],
    ["deadlock", mysqlError(1213, "Deadlock found", "40001"), "concurrent_modification"],
    ["NOWAIT", mysqlError(3572, "Statement aborted", "HY000"), "concurrent_modification"],
    ["MariaDB, changed since", mysqlError(1020, "Record has changed", "HY000"), "concurrent_modification"],
    ["killed query", mysqlError(1317, "Query execution was interrupted", "70100"), "gateway_timeout"],
    ["too many connections", mysqlError(1040, "Too many connections", ""), "service_unavailable"],
    ["shutdown", mysqlError(1053, "Server shutdown in progress", "08S01"), "service_unavailable"],
    ["wrong password", mysqlError(1045, "Access denied", "28000"), undefined],
    ["wrong SQL", mysqlError(1064, "You have an error in your SQL syntax", "42000"), undefined],
    [
      "a name of every object",
      mysqlError(1062, "Duplicate entry 'a' for key 'constructor'"),
      "already_exists",
    ],
  ])("%s", (_, thrown, code) => {
    expect(mysqlErrors(thrown, fanfare)?.code).toBe(code);
  });

  it.each<[string, string, readonly string[]]>([
    ["English", "Duplicate entry 'a' for key 'users_email_key'", ["users_email_key"]],
    ["German", "Doppelter Eintrag 'a' für Schlüssel 'users_email_key'", ["users_email_key"]],
    ["Japanese", "'a' は索引 'users_email_key' で重複しています。", ["users_email_key"]],
    ["with the table", "Duplicate entry 'a' for key 'users.nick'", ["users.nick", "nick"]],
    ["of a primary key", "Duplicate entry '1' for key 'users.PRIMARY'", ["users.PRIMARY", "users_pkey"]],
    ["of a primary key without a table", "Duplicate entry '1' for key 'PRIMARY'", ["PRIMARY"]],
    ["no name at all", "Duplicate entry", []],
  ])("index: %s", (_, text, names) => {
    expect(mysqlFailure(mysqlError(1062, text))?.constraints).toEqual(names);
  });

  it.each<[string, number, string, string, readonly string[]]>([
    ["foreign key", 1452, "23000", FOREIGN_KEY, ["orders_user_id_fkey"]],
    [
      "foreign key with a backtick",
      1451,
      "23000",
      "fails (`t`.`o`, CONSTRAINT `a``b` FOREIGN KEY (`u`))",
      ["a`b"],
    ],
    ["check of MySQL", 3819, "HY000", "Check constraint 'users_chk_1' is violated.", ["users_chk_1"]],
    [
      "check of MariaDB",
      4025,
      "23000",
      "CONSTRAINT `users_age_check` failed for `t`.`users`",
      ["users_age_check"],
    ],
    [
      "column of MariaDB",
      4025,
      "23000",
      "CONSTRAINT `users.age` failed for `t`.`users`",
      ["users.age", "users_age_check"],
    ],
  ])("%s", (_, number, state, text, names) => {
    expect(mysqlFailure(mysqlError(number, text, state))?.constraints).toEqual(names);
  });

  it("knows that MySQL means something else by MariaDB's number", () => {
    expect(mysqlFailure(mysqlError(4025, "AUTOEXTEND_SIZE", "HY000"))).toBeUndefined();
  });

  test("no value can pretend to be a name", () => {
    const value = fc.oneof(
      fc.string(),
      fc.string().map((text) => `${text}' for key 'users_name_key`),
      fc.constantFrom("' for key 'users_name_key'", "'", "users_name_key'", "''"),
    );
    fc.assert(
      fc.property(value, (value) => {
        const error = mysqlError(1062, `Duplicate entry '${value}' for key 'users_email_key'`);
        expect(mysqlFailure(error)?.constraints).toEqual(["users_email_key"]);
      }),
    );
  });
});

describe("an error of the driver", () => {
  function fatal(code: string | undefined, message = "Connection lost"): Error {
    return Object.assign(new Error(message), { fatal: true, ...(code && { code }) });
  }
  const CLOSED = "Can't add new command when connection is in closed state";

  it.each<[string, Error, string | undefined]>([
    ["lost", fatal("PROTOCOL_CONNECTION_LOST"), "unavailable"],
    ["refused", Object.assign(socketError("ECONNREFUSED"), { fatal: true }), "unavailable"],
    ["not connected in time", fatal("ETIMEDOUT"), "unavailable"],
    ["no such socket", Object.assign(socketError("ENOENT"), { fatal: true }), "unavailable"],
    ["lost before", fatal(undefined, CLOSED), "unavailable"],
    ["no connection left", new Error("No connections available."), "unavailable"],
    ["closed", new Error("Pool is closed."), "unavailable"],
    [
      "no answer in time",
      Object.assign(new Error("Query inactivity timeout"), {
        code: "PROTOCOL_SEQUENCE_TIMEOUT",
        syscall: "query",
      }),
      "stopped",
    ],
    ["a socket that is not fatal", socketError("ECONNREFUSED"), undefined],
    ["fatal, but nothing lost", fatal("AUTH_SWITCH_PLUGIN_ERROR"), undefined],
    ["a text that is not fatal", new Error(CLOSED), undefined],
  ])("%s", (_, thrown, kind) => {
    expect(mysqlFailure(thrown)?.kind).toBe(kind);
  });
});

it.each<[string, unknown]>([
  ["a number alone", Object.assign(new Error("a"), { errno: 1062 })],
  ["a number and a code", Object.assign(new Error("a"), { errno: 1062, code: "ER_DUP_ENTRY" })],
  ["a state that is none", mysqlError(1062, "a", "duplicate")],
  ["the members, but no error", { ...mysqlError(1062, "a") }],
  ["undefined", undefined],
])("%s is no error of MySQL", (_, thrown) => {
  expect(mysqlErrors(thrown, fanfare)).toBeUndefined();
});
