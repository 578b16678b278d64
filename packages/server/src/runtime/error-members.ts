import { ApiError } from "@org/errors-types/runtime";
import type { ApiSpec } from "./api.js";
import { isError } from "./is-error.js";
import { type Constants, MadeError } from "./made-error.js";
import { isKnown } from "./sent-as.js";
import { isErrorStatus } from "./sent-kind.js";

/** The error that members were taken of. */
export const source: unique symbol = Symbol();

/** The members of an error to be rendered, as they were given: nobody has checked their types. */
export interface ErrorMembers {
  readonly [source]?: object;
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
    const made = MadeError.constantsOf(value);
    if (made !== undefined) return asMade(value, made, api);
    const members = value as ErrorMembers;
    const { code } = members;
    if (typeof code !== "string") return undefined;
    if (isKnown(code, api)) return ApiError.is(value) || isPlain(value) ? members : undefined;
    return ApiError.is(value) && isErrorStatus(members.status) ? members : undefined;
  } catch {
    return undefined;
  }
}

function asMade(error: ErrorMembers, made: Constants, api: ApiSpec): ErrorMembers | undefined {
  const members = made.stacked ? takeMembers(error) : error;
  const { code, status } = members;
  if (typeof code !== "string") return undefined;
  return isErrorStatus(status) || isKnown(code, api) ? members : undefined;
}

/**
 * The members of an error with a stack, taken at once: what looks at members of all errors stays as fast as it is for those
 * without. Of the constants only those that are the error's own, which go before what an API sends.
 */
function takeMembers(error: ErrorMembers): ErrorMembers {
  try {
    return members(error);
  } catch {
    // something of it cannot be read: it is looked at member by member
    return error;
  }
}

function members(error: ErrorMembers): ErrorMembers {
  return {
    [source]: error,
    code: error.code,
    status: error.status,
    title: Object.hasOwn(error, "title") ? error.title : undefined,
    type: error.type,
    help: error.help,
    detail: error.detail,
    instance: error.instance,
    traceId: error.traceId,
    retryAfterMs: error.retryAfterMs,
    fields: error.fields,
    details: error.details,
  };
}

function isPlain(value: object): boolean {
  return !isError(value) && !("stack" in value);
}
