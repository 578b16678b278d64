import { ApiError } from "@org/errors-types/runtime";
import type { ApiSpec } from "./api.js";
import { isError } from "./is-error.js";
import { MadeError } from "./made-error.js";
import { isKnown } from "./sent-as.js";
import { isErrorStatus } from "./sent-kind.js";

/** The members of an error to be rendered, as they were given: nobody has checked their types. */
export interface ErrorMembers {
  readonly code?: unknown;
  readonly status?: unknown;
  readonly title?: unknown;
  readonly type?: unknown;
  readonly help?: unknown;
  readonly detail?: unknown;
  readonly instance?: unknown;
  readonly traceId?: unknown;
  readonly retryAfterMs?: unknown;
  readonly fields?: unknown;
  readonly details?: unknown;
}

/**
 * A thrown value as a contract error; undefined when it is none and nothing of it may leave the process.
 *
 * A contract error is an `ApiError` of a known code or with the status of an error (a failure without a response tells
 * of our own network), or an object of plain members with a known code. Another `Error` is none, whatever its members:
 * the `code` and `detail` of a database driver would tell the client what is in the database.
 */
export function asContractError(value: unknown, api: ApiSpec): ErrorMembers | undefined {
  try {
    if (typeof value !== "object" || value === null) return undefined;
    const members = value as ErrorMembers;
    const { code } = members;
    if (typeof code !== "string") return undefined;
    const made = MadeError.constantsOf(value) !== undefined;
    if (made && isErrorStatus(members.status)) return members;
    if (isKnown(code, api)) return made || ApiError.is(value) || isPlain(value) ? members : undefined;
    return ApiError.is(value) && isErrorStatus(members.status) ? members : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: object): boolean {
  return !isError(value) && !("stack" in value);
}
