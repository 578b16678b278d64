// @generated from apis/disruptive.yaml

import type { ErrorBase, errorMap, UnrecognizedBase } from "@org/errors-types/runtime";

/** What a response of the Disruptive Technologies API may tell. */
interface DisruptiveErrorBase extends ErrorBase {
  readonly [errorMap]?: DisruptiveErrorMap;
  /** What happened this time. */
  readonly detail?: string;
  /** Where to read more. */
  readonly help?: string;
}

/** The error `C` of the Disruptive Technologies API. */
export interface DisruptiveErrorOf<C extends string> extends DisruptiveErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detail: string;
}

/**
 * A response that the contract of the Disruptive Technologies API does not know, as the generic error
 * of its status; or no response at all.
 */
export interface DisruptiveUnrecognized<C extends string> extends DisruptiveErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
}

/** Code → error, for all that a call of the Disruptive Technologies API may end in. */
export interface DisruptiveErrorMap {
  /** HTTP status 400. */
  bad_request: DisruptiveErrorOf<"bad_request"> | DisruptiveUnrecognized<"bad_request">;
  /** HTTP status 401. */
  unauthorized: DisruptiveErrorOf<"unauthorized"> | DisruptiveUnrecognized<"unauthorized">;
  /** HTTP status 403. */
  forbidden: DisruptiveErrorOf<"forbidden"> | DisruptiveUnrecognized<"forbidden">;
  /** HTTP status 404. */
  not_found: DisruptiveErrorOf<"not_found"> | DisruptiveUnrecognized<"not_found">;
  /** HTTP status 409. */
  conflict: DisruptiveErrorOf<"conflict"> | DisruptiveUnrecognized<"conflict">;
  /** HTTP status 409. */
  already_exists: DisruptiveErrorOf<"already_exists">;
  /** HTTP status 409. */
  concurrent_modification: DisruptiveErrorOf<"concurrent_modification">;
  /** HTTP status 429. */
  rate_limited: DisruptiveErrorOf<"rate_limited"> | DisruptiveUnrecognized<"rate_limited">;
  /** HTTP status 500. */
  internal_error: DisruptiveErrorOf<"internal_error"> | DisruptiveUnrecognized<"internal_error">;
  /** HTTP status 501. */
  method_not_allowed: DisruptiveErrorOf<"method_not_allowed"> | DisruptiveUnrecognized<"method_not_allowed">;
  /** HTTP status 503. */
  service_unavailable:
    | DisruptiveErrorOf<"service_unavailable">
    | DisruptiveUnrecognized<"service_unavailable">;
  /** HTTP status 504. */
  gateway_timeout: DisruptiveErrorOf<"gateway_timeout"> | DisruptiveUnrecognized<"gateway_timeout">;
  request_timeout: DisruptiveUnrecognized<"request_timeout">;
  unsupported_media_type: DisruptiveUnrecognized<"unsupported_media_type">;
  validation_failed: DisruptiveUnrecognized<"validation_failed">;
  not_implemented: DisruptiveUnrecognized<"not_implemented">;
  bad_gateway: DisruptiveUnrecognized<"bad_gateway">;
  network: DisruptiveUnrecognized<"network">;
  timeout: DisruptiveUnrecognized<"timeout">;
  aborted: DisruptiveUnrecognized<"aborted">;
  tls_failure: DisruptiveUnrecognized<"tls_failure">;
  unexpected_failure: DisruptiveUnrecognized<"unexpected_failure">;
}

/** Any error of the Disruptive Technologies API; a `switch` on `code` narrows it. */
export type DisruptiveError = DisruptiveErrorMap[keyof DisruptiveErrorMap];
