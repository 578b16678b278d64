import type { RetryRule } from "@org/errors-types/runtime";
import type { Decision } from "./decision.js";
import type { DetailsCheck } from "./define-api.js";

/** What is known of a code. */
export interface KnownCode {
  readonly code: string;
  /** It is the generic error of some status. */
  readonly generic: boolean;
  /** Undefined: never. */
  readonly retry: RetryRule | undefined;
  /** Undefined: it has no details. */
  readonly check: DetailsCheck | undefined;
}

/** With what there is to say of bodies: all of that is made once, and nothing when a body is decided about. */
export interface KnownError extends KnownCode {
  /** A body is this error, and its details fit. */
  readonly fitting: Decision;
  /** A body is this error, and its details do not fit. */
  readonly misfitting: Decision;
  /** A body has an unknown code, and this is the generic error of its status. */
  readonly unrecognized: Decision;
}

/** Adds the decisions. All have one shape, so that engines need not tell them apart. */
export function knownError(code: KnownCode): KnownError {
  const decision = (recognized: boolean, fits: boolean): Decision => ({
    known: code as KnownError,
    recognized,
    fits,
  });
  return Object.assign(code, {
    unrecognized: decision(false, true),
    fitting: decision(true, true),
    misfitting: decision(true, false),
  });
}
