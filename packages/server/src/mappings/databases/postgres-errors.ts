import type { Members } from "@org/errors-types/runtime";
import type { Mapping } from "../../runtime/mapping.js";
import { notNullName } from "./constraint-name.js";
import { type DatabaseFailure, databaseMapping, type FailureKind } from "./database-failure.js";
import { driverError, isConstantError } from "./driver-error.js";
import { isSocketError } from "./socket-error.js";
import { isSqlState, kindOfSqlState } from "./sql-state.js";

/**
 * Errors of PostgreSQL as `pg`, `@electric-sql/pglite` and `postgres` (postgres.js) throw them. The violation of a
 * constraint is what the API's `constraints` say; without an entry there a unique one is `already_exists`, one of a
 * foreign key or an exclusion `conflict`. Serialization failures, deadlocks and locks that could not be had are
 * `concurrent_modification`, a statement that was cancelled or took too long is `gateway_timeout`, a server that is not
 * there, or not any more, `service_unavailable`.
 */
export const postgresErrors: Mapping = /*#__PURE__*/ databaseMapping(postgresFailure);

/** What `pg`, `pg-pool` and PGlite say where they have no code. */
const LOST: ReadonlySet<unknown> = new Set([
  "Connection terminated",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "Client has encountered a connection error and is not queryable",
  "Client was closed and is not queryable",
  "timeout exceeded when trying to connect",
  "Cannot use a pool after calling end on the pool",
  "PGlite is closed",
  "PGlite is closing",
]);
const STOPPED: ReadonlySet<unknown> = new Set(["Query read timeout"]);

/** Codes of postgres.js, which stand in `code` and `errno`. */
const LOST_CODES: ReadonlySet<unknown> = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "CONNECT_TIMEOUT",
]);

/** Which failure an error of a driver for PostgreSQL is. */
export function postgresFailure(thrown: unknown): DatabaseFailure | undefined {
  const error = driverError(thrown);
  if (error === undefined) return undefined;
  if (isOfServer(error)) return serverFailure(error);
  const kind = kindOfDriver(error);
  return kind && { kind };
}

/** `pg` and PGlite give every error of the server the same members, postgres.js adds the severity in two languages. */
function isOfServer(error: Members): boolean {
  if (!isSqlState(error.code) || typeof error.severity !== "string") return false;
  const ofPg = error.name === "error" && typeof error.length === "number" && "routine" in error;
  return ofPg || typeof error.severity_local === "string";
}

function serverFailure(error: Members): DatabaseFailure | undefined {
  const kind = kindOfSqlState(error.code as string);
  return kind && { kind, constraints: constraintsOf(error, kind) };
}

function constraintsOf(error: Members, kind: FailureKind): string[] {
  const name = error.constraint ?? error.constraint_name;
  const table = error.table ?? error.table_name;
  const column = error.column ?? error.column_name;
  const names = typeof name === "string" ? [name] : [];
  // before version 18 PostgreSQL has no names for these
  if (kind === "notNull" && typeof table === "string" && typeof column === "string") {
    names.push(notNullName(table, [column]));
  }
  return names;
}

function kindOfDriver(error: Members): FailureKind | undefined {
  if (isConstantError(error, STOPPED)) return "stopped";
  const ofPostgresJs = LOST_CODES.has(error.code) && error.errno === error.code && "address" in error;
  return ofPostgresJs || isConstantError(error, LOST) || isSocketError(error) ? "unavailable" : undefined;
}
