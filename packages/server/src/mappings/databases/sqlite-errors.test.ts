import { describe, expect, it } from "vitest";
import { fanfare } from "../../gen/apis.js";
import { betterSqliteError, nodeSqliteError } from "../../testing/driver-errors.js";
import { sqliteErrors, sqliteFailure } from "./sqlite-errors.js";

const EMAIL = "UNIQUE constraint failed: users.email";

describe("which error it is", () => {
  it.each<[string, number, string, string | undefined]>([
    ["SQLITE_CONSTRAINT_UNIQUE", 2067, EMAIL, "validation_failed"],
    ["SQLITE_CONSTRAINT_UNIQUE", 2067, "UNIQUE constraint failed: users.nick", "already_exists"],
    ["SQLITE_CONSTRAINT_PRIMARYKEY", 1555, EMAIL, "already_exists"],
    ["SQLITE_CONSTRAINT_ROWID", 2579, "UNIQUE constraint failed: users.rowid", "already_exists"],
    ["SQLITE_CONSTRAINT_FOREIGNKEY", 787, "FOREIGN KEY constraint failed", "conflict"],
    ["SQLITE_CONSTRAINT_NOTNULL", 1299, "NOT NULL constraint failed: users.email", undefined],
    ["SQLITE_CONSTRAINT_CHECK", 275, "CHECK constraint failed: age >= 0", undefined],
    ["SQLITE_CONSTRAINT_CHECK", 275, "CHECK constraint failed: users_email_key", "validation_failed"],
    ["SQLITE_CONSTRAINT_TRIGGER", 1811, "users_email_key", undefined],
    ["SQLITE_BUSY", 5, "database is locked", "concurrent_modification"],
    ["SQLITE_BUSY_SNAPSHOT", 517, "database is locked", "concurrent_modification"],
    ["SQLITE_LOCKED", 6, "database table is locked", "concurrent_modification"],
    ["SQLITE_LOCKED_SHAREDCACHE", 262, "database table is locked", "concurrent_modification"],
    ["SQLITE_INTERRUPT", 9, "interrupted", "gateway_timeout"],
    ["SQLITE_FULL", 13, "database or disk is full", "service_unavailable"],
    ["SQLITE_ERROR", 1, "no such table: users", undefined],
    ["SQLITE_CORRUPT", 11, "database disk image is malformed", undefined],
    ["SQLITE_CANTOPEN", 14, "unable to open database file", undefined],
  ])("%s (%i), %s", (name, number, text, code) => {
    expect(sqliteErrors(betterSqliteError(name, text), fanfare)?.code).toBe(code);
    expect(sqliteErrors(nodeSqliteError(number, text), fanfare)?.code).toBe(code);
  });
});

describe("how the constraint is called", () => {
  it.each<[number, string, readonly string[]]>([
    [2067, EMAIL, ["users_email_key"]],
    [2067, "UNIQUE constraint failed: users.first_name, users.last_name", ["users_first_name_last_name_key"]],
    [2067, "UNIQUE constraint failed: index 'users_lower_nick'", ["users_lower_nick"]],
    [1555, "UNIQUE constraint failed: users.id", ["users_pkey"]],
    [1555, "UNIQUE constraint failed: members.group_id, members.user_id", ["members_pkey"]],
    [1299, "NOT NULL constraint failed: users.email", ["users_email_not_null"]],
    [275, "CHECK constraint failed: users_age_check", ["users_age_check"]],
    [787, "FOREIGN KEY constraint failed", []],
    [2067, "insert into users … - UNIQUE constraint failed: users.email", []],
    [2067, "UNIQUE constraint failed: users.a.b", []],
    [2067, "UNIQUE constraint failed: email", []],
    [2067, "UNIQUE constraint failed: index 'a', index 'b'", []],
    [2067, "", []],
  ])("%i %s", (number, text, names) => {
    expect(sqliteFailure(nodeSqliteError(number, text))?.constraints).toEqual(names);
  });
});

it.each<[string, unknown]>([
  ["a code alone", Object.assign(new Error(EMAIL), { code: "SQLITE_CONSTRAINT_UNIQUE" })],
  ["the code of node:sqlite alone", Object.assign(new Error(EMAIL), { code: "ERR_SQLITE_ERROR" })],
  ["a code that is a name of every object", betterSqliteError("constructor", EMAIL)],
  ["the members, but no error", { name: "SqliteError", code: "SQLITE_CONSTRAINT_UNIQUE", message: EMAIL }],
])("%s is no error of SQLite", (_, thrown) => {
  expect(sqliteErrors(thrown, fanfare)).toBeUndefined();
});
