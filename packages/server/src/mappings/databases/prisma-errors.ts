import type { Members } from "@org/errors-types/runtime";
import type { Mapping } from "../../runtime/mapping.js";
import { foreignKeyName, keyName, notNullName } from "./constraint-name.js";
import { type DatabaseFailure, databaseMapping, type FailureKind } from "./database-failure.js";
import { driverError } from "./driver-error.js";
import { indexNames, mysqlServerFailure } from "./mysql-errors.js";
import { postgresFailure } from "./postgres-errors.js";
import { isUnreachable } from "./socket-error.js";
import { kindOfSqlState } from "./sql-state.js";
import { sqliteResultFailure } from "./sqlite-errors.js";

/**
 * Errors of Prisma, with driver adapters and with the engines of older versions. The violation of a unique constraint
 * or a foreign key is what the API's `constraints` say of its name; where Prisma tells fields only, of
 * `<table>_<fields>_key`, the table being what Prisma tells of it, else the model's name, also in lower case. Without an
 * entry there they are `already_exists` and `conflict`. Write conflicts and deadlocks are `concurrent_modification`, a
 * database that cannot be reached, or a pool that has no connection in time, is `service_unavailable`, a transaction
 * that took too long `gateway_timeout`. A record that was not found (P2025) is not mapped: only the service knows what
 * it looked for.
 */
export const prismaErrors: Mapping = /*#__PURE__*/ databaseMapping(prismaFailure);

/** Prisma's own codes (its documentation, "Error message reference"). */
const CODES: Readonly<Record<string, FailureKind>> = {
  P2002: "unique",
  P2003: "foreignKey",
  P2014: "foreignKey", // a required relation would be violated
  P2011: "notNull",
  P2034: "contention",
  P1001: "unavailable", // cannot be reached
  P1002: "unavailable", // reached, but timed out
  P1008: "unavailable", // socket timeout
  P1017: "unavailable", // closed the connection
  P2024: "unavailable", // no connection in the pool
  P2037: "unavailable", // too many connections
};

/** What driver adapters make of the driver's error (`Error` in @prisma/driver-adapter-utils). */
const KINDS: Readonly<Record<string, FailureKind>> = {
  UniqueConstraintViolation: "unique",
  ForeignKeyConstraintViolation: "foreignKey",
  RestrictViolation: "foreignKey",
  NullConstraintViolation: "notNull",
  TransactionWriteConflict: "contention",
  DatabaseNotReachable: "unavailable",
  ConnectionClosed: "unavailable",
  SocketTimeout: "unavailable",
  TooManyConnections: "unavailable",
};

/** How a constraint is called that is known by its fields. */
const NAMES: Readonly<Partial<Record<FailureKind, typeof keyName>>> = {
  unique: keyName,
  foreignKey: foreignKeyName,
  notNull: notNullName,
};

const TRANSACTION = "P2028";
const NOT_STARTED = "Transaction API error: Unable to start a transaction in the given time.";

/** Which failure an error of Prisma is. */
export function prismaFailure(thrown: unknown): DatabaseFailure | undefined {
  const error = driverError(thrown);
  if (error === undefined) return undefined;
  const adapted = adapterFailure(error, undefined);
  if (adapted !== undefined) return adapted;
  const { name, clientVersion, code, errorCode } = error;
  if (typeof clientVersion !== "string") return undefined;
  if (name === "PrismaClientKnownRequestError") return requestFailure(error, code);
  if (name === "PrismaClientInitializationError") return requestFailure(error, errorCode);
  // errors of drivers that adapters do not know pass through, with the version written into them
  return name === "Error" ? postgresFailure(thrown) : undefined;
}

function requestFailure(error: Members, code: unknown): DatabaseFailure | undefined {
  const meta = members(error.meta) ?? {};
  const adapted = adapterFailure(driverError(meta.driverAdapterError) ?? {}, meta.modelName);
  if (adapted !== undefined) return adapted;
  if (typeof code !== "string") return undefined;
  if (code === TRANSACTION) return transactionFailure(error, meta);
  if (isUnreachable(code)) return { kind: "unavailable" };
  const kind = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return kind && { kind, constraints: namesOf(kind, targetOf(meta), [meta.modelName]) };
}

/** What a driver adapter threw: when a transaction is committed, nothing else is around it. */
function adapterFailure({ name, cause }: Members, model: unknown): DatabaseFailure | undefined {
  const told = name === "DriverAdapterError" ? members(cause) : undefined;
  if (told === undefined || typeof told.kind !== "string") return undefined;
  const kind = Object.hasOwn(KINDS, told.kind) ? KINDS[told.kind] : undefined;
  if (kind === undefined) return databaseFailure(told);
  return { kind, constraints: namesOf(kind, members(told.constraint), [told.table, model]) };
}

/** What adapters have no word of their own for. */
function databaseFailure({ kind, code, state, message, extendedCode }: Members): DatabaseFailure | undefined {
  const text = typeof message === "string" ? message : "";
  if (kind === "postgres" && typeof code === "string") {
    const known = kindOfSqlState(code);
    return known && { kind: known };
  }
  if (kind === "mysql" && typeof code === "number") return mysqlServerFailure(code, String(state), text);
  if (kind === "sqlite" && typeof extendedCode === "number") return sqliteResultFailure(extendedCode, text);
  return undefined;
}

/** Before driver adapters: fields or a name in `target`, `constraint` or `field_name`. */
function targetOf({ target, constraint, field_name: field }: Members): Members {
  const told = target ?? constraint ?? field;
  return Array.isArray(told) ? { fields: told } : { index: told };
}

function namesOf(kind: FailureKind, told: Members | undefined, tables: readonly unknown[]): string[] {
  const { index, fields } = told ?? {};
  if (typeof index === "string") return indexNames(index.replace(/ \(index\)$/, ""));
  const name = NAMES[kind];
  if (name === undefined || !Array.isArray(fields) || !fields.every(isText)) return [];
  const table = tables.find(isText);
  return table === undefined ? [] : [name(table, fields), name(table.toLowerCase(), fields)];
}

function transactionFailure(
  { message }: Members,
  { timeout, timeTaken }: Members,
): DatabaseFailure | undefined {
  if (message === NOT_STARTED) return { kind: "unavailable" };
  return typeof timeout === "number" && typeof timeTaken === "number" ? { kind: "stopped" } : undefined;
}

function members(value: unknown): Members | undefined {
  return typeof value === "object" && value !== null ? (value as Members) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
