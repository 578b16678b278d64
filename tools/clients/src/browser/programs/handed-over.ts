import { ApiError, isNotFound, isTokenExpired, isUnauthorized, isValidationFailed } from "@org/errors-client";
import type { HandedOver } from "./reports.js";

// An error that comes from elsewhere as data, and what is left of it.

const GUARDS = { isNotFound, isTokenExpired, isUnauthorized, isValidationFailed } as const;

export function handedOver(data: unknown): HandedOver {
  const error = ApiError.fromJSON(data);
  return {
    data: error?.toJSON(),
    message: error?.message,
    isApiError: error instanceof ApiError,
    guards: guardsOf(error),
  };
}

/** The names of the guards that are true for it. */
export function guardsOf(error: unknown): string[] {
  return Object.entries(GUARDS).flatMap(([name, guard]) => (guard(error) ? [name] : []));
}
