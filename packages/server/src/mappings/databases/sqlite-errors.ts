import type { Mapping } from "../../runtime/mapping.js";
import { keyName, notNullName, primaryKeyName } from "./constraint-name.js";
import { type DatabaseFailure, databaseMapping, type FailureKind } from "./database-failure.js";
import { driverError } from "./driver-error.js";

/**
 * Errors of SQLite as `better-sqlite3` and `node:sqlite` throw them. SQLite names columns where others name the
 * constraint: the violation of a unique one on `users.email` is what the API's `constraints` say of `users_email_key`,
 * that of a primary key `users_pkey`, of a NOT NULL `users_email_not_null`; a CHECK has its own name, a foreign key
 * none. Without an entry there a unique one is `already_exists`, one of a foreign key `conflict`. A database that
 * another connection has locked is `concurrent_modification`.
 */
export const sqliteErrors: Mapping = /*#__PURE__*/ databaseMapping(sqliteFailure);

/** Result codes (https://sqlite.org/rescode.html), the primary ones for all of their kind. */
const KINDS: Readonly<Record<number, FailureKind>> = {
  2067: "unique",
  1555: "unique", // PRIMARYKEY
  2579: "unique", // ROWID
  787: "foreignKey",
  1299: "notNull",
  275: "check",
  5: "contention", // BUSY
  6: "contention", // LOCKED
  9: "stopped", // INTERRUPT
  13: "unavailable", // FULL
};

/** `better-sqlite3` gives the names of the codes only. */
const CODES: Readonly<Record<string, number>> = {
  SQLITE_CONSTRAINT_UNIQUE: 2067,
  SQLITE_CONSTRAINT_PRIMARYKEY: 1555,
  SQLITE_CONSTRAINT_ROWID: 2579,
  SQLITE_CONSTRAINT_FOREIGNKEY: 787,
  SQLITE_CONSTRAINT_NOTNULL: 1299,
  SQLITE_CONSTRAINT_CHECK: 275,
  SQLITE_BUSY: 5,
  SQLITE_BUSY_RECOVERY: 5,
  SQLITE_BUSY_SNAPSHOT: 5,
  SQLITE_BUSY_TIMEOUT: 5,
  SQLITE_LOCKED: 6,
  SQLITE_LOCKED_SHAREDCACHE: 6,
  SQLITE_LOCKED_VTAB: 6,
  SQLITE_INTERRUPT: 9,
  SQLITE_FULL: 13,
};

const UNIQUE = 2067;
const NOT_NULL = 1299;
const CHECK = 275;

const COLUMNS = /^(?:UNIQUE|NOT NULL) constraint failed: ([^.,']+\.[^.,']+(?:, [^.,']+\.[^.,']+)*)$/;
const INDEX = /^UNIQUE constraint failed: index '([^']+)'$/;
const CHECK_NAME = /^CHECK constraint failed: (.+)$/s;

/** Which failure an error of `better-sqlite3` or `node:sqlite` is. */
export function sqliteFailure(thrown: unknown): DatabaseFailure | undefined {
  const error = driverError(thrown);
  if (error === undefined) return undefined;
  const { name, code, errcode, errstr, message } = error;
  if (typeof code !== "string" || typeof message !== "string") return undefined;
  const ofNode = code === "ERR_SQLITE_ERROR" && typeof errstr === "string" && typeof errcode === "number";
  if (ofNode) return sqliteResultFailure(errcode, message);
  const known = name === "SqliteError" && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return known === undefined ? undefined : sqliteResultFailure(known, message);
}

/** Which failure SQLite means by a result code; of the text only the names of table and columns are read. */
export function sqliteResultFailure(code: number, text: string): DatabaseFailure | undefined {
  const known = Object.hasOwn(KINDS, code) ? code : code & 0xff;
  const kind = Object.hasOwn(KINDS, known) ? KINDS[known] : undefined;
  return kind && { kind, constraints: namesOf(kind, known, text) };
}

function namesOf(kind: FailureKind, code: number, text: string): string[] {
  if (code === CHECK) return CHECK_NAME.exec(text)?.slice(1) ?? [];
  const index = code === UNIQUE ? INDEX.exec(text)?.[1] : undefined;
  if (index !== undefined) return [index];
  const columns = COLUMNS.exec(text)?.[1]
    ?.split(", ")
    .map((column) => column.split("."));
  const table = columns?.[0]?.[0];
  if (columns === undefined || table === undefined) return [];
  const names = columns.map(([, column = ""]) => column);
  if (code === NOT_NULL) return [notNullName(table, names)];
  if (kind !== "unique") return [];
  return [code === UNIQUE ? keyName(table, names) : primaryKeyName(table)];
}
