import type { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../../runtime/api.js";
import { errorOfCode } from "../../runtime/error-of-code.js";
import type { Mapping } from "../../runtime/mapping.js";
import { constraintError } from "./constraint-error.js";

/**
 * What a database fails with, whichever it is. `contention`: another transaction was in the way; `stopped`: the
 * statement took too long, or somebody cancelled it; `unavailable`: there is no connection, or nothing behind it.
 */
export type FailureKind =
  | "unique"
  | "exclusion"
  | "foreignKey"
  | "notNull"
  | "check"
  | "contention"
  | "stopped"
  | "unavailable";

/** What a driver told, freed of everything that must not be shown. */
export interface DatabaseFailure {
  readonly kind: FailureKind;
  /** How an API may call the violated constraint: the first name that it has counts. Never shown. */
  readonly constraints?: readonly string[];
}

/** Says which failure something is that was thrown; undefined for everything that is no error of this driver. */
export type Recognize = (thrown: unknown) => DatabaseFailure | undefined;

/**
 * What a failure is that the API has no constraint for. A missing value or a broken check is none of the caller's
 * business: validation should have caught it, so it stays an unknown error.
 */
const UNMAPPED: Readonly<Record<FailureKind, readonly [code: string, status: number] | undefined>> = {
  unique: ["already_exists", 409],
  exclusion: ["conflict", 409],
  // what is named is not there (any more), or is still in use
  foreignKey: ["conflict", 409],
  notNull: undefined,
  check: undefined,
  contention: ["concurrent_modification", 409],
  stopped: ["gateway_timeout", 504],
  unavailable: ["service_unavailable", 503],
};

/** The mapping for what a driver throws. */
export function databaseMapping(recognize: Recognize): Mapping {
  return (thrown, api) => {
    const failure = recognize(thrown);
    return failure && errorOfFailure(failure, api, thrown);
  };
}

function errorOfFailure(
  { kind, constraints }: DatabaseFailure,
  api: Api,
  cause: unknown,
): ApiError | undefined {
  const unmapped = UNMAPPED[kind];
  const mapped = constraintError(constraints ?? [], api, cause);
  return mapped ?? (unmapped && errorOfCode(...unmapped, { cause }));
}
