// @generated from apis/neowit.yaml

import type { ErrorBase, errorMap, UnrecognizedBase } from "@org/errors-types/runtime";

/** One violated input field, as the Neowit API tells it. */
export interface NeowitFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly rule?: string;
}

/** What a response of the Neowit API may tell. */
interface NeowitErrorBase extends ErrorBase {
  readonly [errorMap]?: NeowitErrorMap;
  /** What happened this time. */
  readonly detail?: string;
  /** Finds this occurrence in the logs of the server. */
  readonly traceId?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly NeowitFieldError[];
}

/** The error `C` of the Neowit API. */
export interface NeowitErrorOf<C extends string> extends NeowitErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detail: string;
}

/**
 * A response that the contract of the Neowit API does not know, as the generic error of its status; or
 * no response at all.
 */
export interface NeowitUnrecognized<C extends string> extends NeowitErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
}

/** Code → error, for all that a call of the Neowit API may end in. */
export interface NeowitErrorMap {
  /** HTTP status 400. */
  bad_request: NeowitErrorOf<"bad_request"> | NeowitUnrecognized<"bad_request">;
  /** HTTP status 400. */
  validation_failed: NeowitErrorOf<"validation_failed"> | NeowitUnrecognized<"validation_failed">;
  /** HTTP status 401. */
  unauthorized: NeowitErrorOf<"unauthorized"> | NeowitUnrecognized<"unauthorized">;
  /** HTTP status 403. */
  forbidden: NeowitErrorOf<"forbidden"> | NeowitUnrecognized<"forbidden">;
  /** HTTP status 404. */
  not_found: NeowitErrorOf<"not_found"> | NeowitUnrecognized<"not_found">;
  /** HTTP status 409. */
  conflict: NeowitErrorOf<"conflict"> | NeowitUnrecognized<"conflict">;
  /** HTTP status 500. */
  internal_error: NeowitErrorOf<"internal_error"> | NeowitUnrecognized<"internal_error">;
  /** HTTP status 503. */
  service_unavailable: NeowitErrorOf<"service_unavailable"> | NeowitUnrecognized<"service_unavailable">;
  /** HTTP status 504. */
  gateway_timeout: NeowitErrorOf<"gateway_timeout"> | NeowitUnrecognized<"gateway_timeout">;
  rate_limited: NeowitUnrecognized<"rate_limited">;
  method_not_allowed: NeowitUnrecognized<"method_not_allowed">;
  request_timeout: NeowitUnrecognized<"request_timeout">;
  unsupported_media_type: NeowitUnrecognized<"unsupported_media_type">;
  not_implemented: NeowitUnrecognized<"not_implemented">;
  bad_gateway: NeowitUnrecognized<"bad_gateway">;
  network: NeowitUnrecognized<"network">;
  timeout: NeowitUnrecognized<"timeout">;
  aborted: NeowitUnrecognized<"aborted">;
  tls_failure: NeowitUnrecognized<"tls_failure">;
  unexpected_failure: NeowitUnrecognized<"unexpected_failure">;
}

/** Any error of the Neowit API; a `switch` on `code` narrows it. */
export type NeowitError = NeowitErrorMap[keyof NeowitErrorMap];
