import type { FailureKind } from "./database-failure.js";

/** Error codes of PostgreSQL (its documentation, appendix A), and of what speaks its protocol. */
const STATES: Readonly<Record<string, FailureKind>> = {
  "23505": "unique",
  "23P01": "exclusion",
  "23503": "foreignKey",
  "23001": "foreignKey", // restrict_violation
  "23502": "notNull",
  "23514": "check",
  "40001": "contention", // serialization_failure
  "40P01": "contention", // deadlock_detected
  "55P03": "contention", // lock_not_available
  "57014": "stopped", // query_canceled: by statement_timeout, or by somebody
  "25P04": "stopped", // transaction_timeout
  "25P03": "unavailable", // idle_in_transaction_session_timeout: the connection is gone
  "57P01": "unavailable", // admin_shutdown
  "57P02": "unavailable", // crash_shutdown
  "57P03": "unavailable", // cannot_connect_now
  "57P05": "unavailable", // idle_session_timeout
};

/** All codes that begin so. */
const CLASSES: Readonly<Record<string, FailureKind>> = {
  "08": "unavailable", // connection exceptions
  "53": "unavailable", // insufficient resources, such as too many connections
};

const SQL_STATE = /^[0-9A-Z]{5}$/;

/** Whether something has the form of a SQLSTATE. */
export function isSqlState(code: unknown): code is string {
  return typeof code === "string" && SQL_STATE.test(code);
}

/** Which failure a SQLSTATE of PostgreSQL is; undefined for those that are nobody's fault but the service's. */
export function kindOfSqlState(code: string): FailureKind | undefined {
  if (Object.hasOwn(STATES, code)) return STATES[code];
  const group = code.slice(0, 2);
  return Object.hasOwn(CLASSES, group) ? CLASSES[group] : undefined;
}
