import type { Members } from "@org/errors-types/runtime";
import type { Mapping } from "../../runtime/mapping.js";
import { checkName, primaryKeyName } from "./constraint-name.js";
import { type DatabaseFailure, databaseMapping, type FailureKind } from "./database-failure.js";
import { driverError, isConstantError } from "./driver-error.js";
import { isUnreachable } from "./socket-error.js";

/**
 * Errors of MySQL and MariaDB as `mysql2` throws them. The violation of a unique index, a foreign key or a check is
 * what the API's `constraints` say; without an entry there the first is `already_exists`, the second `conflict`.
 * Deadlocks and lock wait timeouts are `concurrent_modification`, a statement that was stopped or took too long is
 * `gateway_timeout`, a server that is not there, or not any more, `service_unavailable`.
 */
export const mysqlErrors: Mapping = /*#__PURE__*/ databaseMapping(mysqlFailure);

/** Error numbers of the servers; the codes that `mysql2` gives them are those of MySQL, even where MariaDB means another. */
const NUMBERS: Readonly<Record<number, FailureKind>> = {
  1022: "unique", // these do not tell the index
  1169: "unique",
  1557: "unique",
  1761: "unique",
  1762: "unique",
  1062: "unique", // these do
  1586: "unique",
  1859: "unique",
  1216: "foreignKey",
  1217: "foreignKey",
  1451: "foreignKey",
  1452: "foreignKey",
  3819: "check",
  1020: "contention", // MariaDB: record has changed since last read
  1205: "contention", // lock wait timeout
  1213: "contention", // deadlock
  1614: "contention", // deadlock of an XA transaction
  3572: "contention", // NOWAIT
  1317: "stopped", // KILL QUERY
  1969: "stopped", // MariaDB: max_statement_time
  3024: "stopped", // MySQL: max_execution_time
  1021: "unavailable", // disk full
  1037: "unavailable", // out of memory
  1040: "unavailable", // too many connections
  1041: "unavailable", // out of resources
  1053: "unavailable", // server shutdown in progress
  1152: "unavailable", // aborted connection
  1158: "unavailable", // network errors
  1159: "unavailable",
  1160: "unavailable",
  1161: "unavailable",
  1203: "unavailable", // too many connections of a user
  1226: "unavailable",
  1927: "unavailable", // MariaDB: connection was killed
};

/** MariaDB's number of a violated check; MySQL has the number for something else, with another SQLSTATE. */
const MARIADB_CHECK = 4025;
const INTEGRITY_VIOLATION = "23000";

const WITH_INDEX: ReadonlySet<number> = new Set([1062, 1586, 1859]);

const LOST: ReadonlySet<unknown> = new Set([
  "Pool is closed.",
  "No connections available.",
  "Queue limit reached.",
]);
const CLOSED: ReadonlySet<unknown> = new Set(["Can't add new command when connection is in closed state"]);
const FATAL: ReadonlySet<string> = new Set(["fatal"]);

const SQL_STATE = /^(?:[0-9A-Z]{5})?$/;

/** The last text in quotes: in each of the servers' languages the index comes after the value. */
const LAST_QUOTED = /'([^']+)'[^']*$/;
const FIRST_BACKTICKED = /`((?:[^`]|``)+)`/;
const FOREIGN_KEY = /CONSTRAINT `((?:[^`]|``)+)` FOREIGN KEY/;

/** Which failure an error of `mysql2` is. */
export function mysqlFailure(thrown: unknown): DatabaseFailure | undefined {
  const error = driverError(thrown);
  if (error === undefined) return undefined;
  const { errno, sqlState, sqlMessage } = error;
  const ofServer = typeof errno === "number" && typeof sqlState === "string" && SQL_STATE.test(sqlState);
  if (ofServer && typeof sqlMessage === "string") return mysqlServerFailure(errno, sqlState, sqlMessage);
  const kind = kindOfDriver(error);
  return kind && { kind };
}

/** Which failure the server means by a number; of the text only the name of the constraint is read. */
export function mysqlServerFailure(number: number, state: string, text: string): DatabaseFailure | undefined {
  const ofMariaDb = number === MARIADB_CHECK && state === INTEGRITY_VIOLATION;
  const kind = ofMariaDb ? "check" : Object.hasOwn(NUMBERS, number) ? NUMBERS[number] : undefined;
  if (kind === undefined) return undefined;
  if (ofMariaDb) return { kind, constraints: checkNames(nameIn(FIRST_BACKTICKED, text)) };
  if (kind === "foreignKey") return { kind, constraints: nameIn(FOREIGN_KEY, text) };
  if (kind !== "check" && !WITH_INDEX.has(number)) return { kind };
  return { kind, constraints: nameIn(LAST_QUOTED, text).flatMap(indexNames) };
}

function nameIn(pattern: RegExp, text: string): string[] {
  const name = pattern.exec(text)?.[1];
  return name === undefined ? [] : [name.replaceAll("``", "`")];
}

/** `users_email_key`; since MySQL 8.0.19 `users.users_email_key`, which also tells whose `PRIMARY` key it is. */
export function indexNames(name: string): string[] {
  const dot = name.indexOf(".");
  if (dot === -1) return [name];
  const index = name.slice(dot + 1);
  return [name, index === "PRIMARY" ? primaryKeyName(name.slice(0, dot)) : index];
}

/** MariaDB calls the check of a column `users.age`. */
function checkNames([name]: readonly string[]): string[] {
  if (name === undefined) return [];
  const [table = "", column, ...rest] = name.split(".");
  return column === undefined || rest.length > 0 ? [name] : [name, checkName(table, column)];
}

/** What happens to a connection is marked as fatal. */
function kindOfDriver(error: Members): FailureKind | undefined {
  const { code, fatal, syscall } = error;
  if (code === "PROTOCOL_SEQUENCE_TIMEOUT")
    return syscall === "query" || fatal === true ? "stopped" : undefined;
  const lost = fatal === true && (code === "PROTOCOL_CONNECTION_LOST" || isUnreachable(code));
  const closed = fatal === true && isConstantError(error, CLOSED, FATAL);
  return lost || closed || isConstantError(error, LOST) ? "unavailable" : undefined;
}
