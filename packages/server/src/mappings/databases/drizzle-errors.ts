import type { Mapping } from "../../runtime/mapping.js";
import { type DatabaseFailure, databaseMapping, type Recognize } from "./database-failure.js";
import { driverError } from "./driver-error.js";
import { mysqlFailure } from "./mysql-errors.js";
import { postgresFailure } from "./postgres-errors.js";
import { sqliteFailure } from "./sqlite-errors.js";

/**
 * Errors of Drizzle, which has the driver's error as the cause of its own; that one is mapped as `postgresErrors`,
 * `mysqlErrors` and `sqliteErrors` say. So are the drivers' errors themselves, which Drizzle lets through where it
 * begins a transaction and with synchronous drivers.
 */
export const drizzleErrors: Mapping = /*#__PURE__*/ databaseMapping(drizzleFailure);

const DRIVERS: readonly Recognize[] = [postgresFailure, mysqlFailure, sqliteFailure];

/** Which failure an error of Drizzle, or of a driver below it, is. */
export function drizzleFailure(thrown: unknown): DatabaseFailure | undefined {
  const driverThrew = isOfDrizzle(thrown) ? thrown.cause : thrown;
  for (const recognize of DRIVERS) {
    const failure = recognize(driverThrew);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** A DrizzleQueryError has neither a name of its own nor a code, and a bundler may have renamed its class. */
function isOfDrizzle(thrown: unknown): thrown is { readonly cause: unknown } {
  const error = driverError(thrown);
  if (error === undefined || driverError(error.cause) === undefined) return false;
  const ofQuery = typeof error.query === "string" && Array.isArray(error.params);
  return ofQuery || error.name === "DrizzleError";
}
