// @generated from apis/softwareone.yaml

import type { ErrorBase, errorMap, UnrecognizedBase } from "@org/errors-types/runtime";

/** One violated input field, as the SoftwareOne API tells it. */
export interface SoftwareoneFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly message?: string;
}

/** What a response of the SoftwareOne API may tell. */
interface SoftwareoneErrorBase extends ErrorBase {
  readonly [errorMap]?: SoftwareoneErrorMap;
  /** Short summary, the same for every occurrence. */
  readonly title?: string;
  /** What happened this time. */
  readonly detail?: string;
  /** URI of the error's type (RFC 9457). */
  readonly type?: string;
  /** URI of this occurrence (RFC 9457). */
  readonly instance?: string;
  /** Finds this occurrence in the logs of the server. */
  readonly traceId?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly SoftwareoneFieldError[];
}

/** The error `C` of the SoftwareOne API. */
export interface SoftwareoneErrorOf<C extends string> extends SoftwareoneErrorBase {
  readonly code: C;
  readonly recognized: true;
}

/**
 * A response that the contract of the SoftwareOne API does not know, as the generic error of its
 * status; or no response at all.
 */
export interface SoftwareoneUnrecognized<C extends string> extends SoftwareoneErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
}

/** Code → error, for all that a call of the SoftwareOne API may end in. */
export interface SoftwareoneErrorMap {
  /** HTTP status 400. */
  bad_request: SoftwareoneErrorOf<"bad_request"> | SoftwareoneUnrecognized<"bad_request">;
  /** HTTP status 400. */
  validation_failed: SoftwareoneErrorOf<"validation_failed"> | SoftwareoneUnrecognized<"validation_failed">;
  /** HTTP status 401. */
  unauthorized: SoftwareoneErrorOf<"unauthorized"> | SoftwareoneUnrecognized<"unauthorized">;
  /** HTTP status 403. */
  forbidden: SoftwareoneErrorOf<"forbidden"> | SoftwareoneUnrecognized<"forbidden">;
  /** HTTP status 404. */
  not_found: SoftwareoneErrorOf<"not_found"> | SoftwareoneUnrecognized<"not_found">;
  /** HTTP status 409. */
  conflict: SoftwareoneErrorOf<"conflict"> | SoftwareoneUnrecognized<"conflict">;
  /** HTTP status 415. */
  unsupported_media_type:
    | SoftwareoneErrorOf<"unsupported_media_type">
    | SoftwareoneUnrecognized<"unsupported_media_type">;
  /** HTTP status 500. */
  internal_error: SoftwareoneErrorOf<"internal_error"> | SoftwareoneUnrecognized<"internal_error">;
  /** HTTP status 501. */
  not_implemented: SoftwareoneErrorOf<"not_implemented"> | SoftwareoneUnrecognized<"not_implemented">;
  /** HTTP status 504. */
  gateway_timeout: SoftwareoneErrorOf<"gateway_timeout"> | SoftwareoneUnrecognized<"gateway_timeout">;
  rate_limited: SoftwareoneUnrecognized<"rate_limited">;
  method_not_allowed: SoftwareoneUnrecognized<"method_not_allowed">;
  request_timeout: SoftwareoneUnrecognized<"request_timeout">;
  bad_gateway: SoftwareoneUnrecognized<"bad_gateway">;
  service_unavailable: SoftwareoneUnrecognized<"service_unavailable">;
  network: SoftwareoneUnrecognized<"network">;
  timeout: SoftwareoneUnrecognized<"timeout">;
  aborted: SoftwareoneUnrecognized<"aborted">;
  tls_failure: SoftwareoneUnrecognized<"tls_failure">;
  unexpected_failure: SoftwareoneUnrecognized<"unexpected_failure">;
}

/** Any error of the SoftwareOne API; a `switch` on `code` narrows it. */
export type SoftwareoneError = SoftwareoneErrorMap[keyof SoftwareoneErrorMap];
