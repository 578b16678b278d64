// @generated from apis/org.yaml

import type { ErrorBase, errorMap, Members, UnrecognizedBase } from "@org/errors-types/runtime";
import type { TokenExpiredDetails } from "../errors/authentication.js";
import type { InsufficientRoleDetails } from "../errors/authorization.js";
import type {
  AlreadyExistsDetails,
  AlreadyInQueueDetails,
  AlreadyRegisteredDetails,
  ConcurrentModificationDetails,
} from "../errors/conflict.js";
import type { RateLimitedDetails } from "../errors/rate-limit.js";
import type {
  MalformedJsonDetails,
  MethodNotAllowedDetails,
  RequestTimeoutDetails,
  UnsupportedMediaTypeDetails,
} from "../errors/request.js";
import type { NotFoundDetails } from "../errors/resource.js";
import type { ServiceUnavailableDetails } from "../errors/server.js";

/** One violated input field, as the Org default API tells it. */
export interface OrgFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly message?: string;
}

/** What a response of the Org default API may tell. */
interface OrgErrorBase extends ErrorBase {
  readonly [errorMap]?: OrgErrorMap;
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
  readonly fields: readonly OrgFieldError[];
}

/** The error `C` of the Org default API, with its details. */
export interface OrgErrorOf<C extends string, D = Members> extends OrgErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly details: D;
}

/**
 * A response that the contract of the Org default API does not know, as the generic error of its
 * status; or no response at all.
 */
export interface OrgUnrecognized<C extends string> extends OrgErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
  readonly details: Members;
}

/** Code → error, for all that a call of the Org default API may end in. */
export interface OrgErrorMap {
  /** HTTP status 401. */
  unauthorized: OrgErrorOf<"unauthorized"> | OrgUnrecognized<"unauthorized">;
  /** HTTP status 401. */
  invalid_token: OrgErrorOf<"invalid_token">;
  /** HTTP status 401. */
  token_expired: OrgErrorOf<"token_expired", TokenExpiredDetails>;
  /** HTTP status 401. */
  invalid_credentials: OrgErrorOf<"invalid_credentials">;
  /** HTTP status 403. */
  forbidden: OrgErrorOf<"forbidden"> | OrgUnrecognized<"forbidden">;
  /** HTTP status 403. */
  insufficient_role: OrgErrorOf<"insufficient_role", InsufficientRoleDetails>;
  /** HTTP status 403. */
  device_mismatch: OrgErrorOf<"device_mismatch">;
  /** HTTP status 409. */
  conflict: OrgErrorOf<"conflict"> | OrgUnrecognized<"conflict">;
  /** HTTP status 409. */
  already_exists: OrgErrorOf<"already_exists", AlreadyExistsDetails>;
  /** HTTP status 409. */
  already_registered: OrgErrorOf<"already_registered", AlreadyRegisteredDetails>;
  /** HTTP status 409. */
  already_in_queue: OrgErrorOf<"already_in_queue", AlreadyInQueueDetails>;
  /** HTTP status 409. */
  concurrent_modification: OrgErrorOf<"concurrent_modification", ConcurrentModificationDetails>;
  /** HTTP status 429. */
  rate_limited: OrgErrorOf<"rate_limited", RateLimitedDetails> | OrgUnrecognized<"rate_limited">;
  /** HTTP status 400. */
  bad_request: OrgErrorOf<"bad_request"> | OrgUnrecognized<"bad_request">;
  /** HTTP status 400. */
  malformed_json: OrgErrorOf<"malformed_json", MalformedJsonDetails>;
  /** HTTP status 405. */
  method_not_allowed:
    | OrgErrorOf<"method_not_allowed", MethodNotAllowedDetails>
    | OrgUnrecognized<"method_not_allowed">;
  /** HTTP status 408. */
  request_timeout: OrgErrorOf<"request_timeout", RequestTimeoutDetails> | OrgUnrecognized<"request_timeout">;
  /** HTTP status 415. */
  unsupported_media_type:
    | OrgErrorOf<"unsupported_media_type", UnsupportedMediaTypeDetails>
    | OrgUnrecognized<"unsupported_media_type">;
  /** HTTP status 422. */
  validation_failed: OrgErrorOf<"validation_failed"> | OrgUnrecognized<"validation_failed">;
  /** HTTP status 404. */
  not_found: OrgErrorOf<"not_found", NotFoundDetails> | OrgUnrecognized<"not_found">;
  /** HTTP status 500. */
  internal_error: OrgErrorOf<"internal_error"> | OrgUnrecognized<"internal_error">;
  /** HTTP status 501. */
  not_implemented: OrgErrorOf<"not_implemented"> | OrgUnrecognized<"not_implemented">;
  /** HTTP status 502. */
  bad_gateway: OrgErrorOf<"bad_gateway"> | OrgUnrecognized<"bad_gateway">;
  /** HTTP status 503. */
  service_unavailable:
    | OrgErrorOf<"service_unavailable", ServiceUnavailableDetails>
    | OrgUnrecognized<"service_unavailable">;
  /** HTTP status 504. */
  gateway_timeout: OrgErrorOf<"gateway_timeout"> | OrgUnrecognized<"gateway_timeout">;
  network: OrgUnrecognized<"network">;
  timeout: OrgUnrecognized<"timeout">;
  aborted: OrgUnrecognized<"aborted">;
  tls_failure: OrgUnrecognized<"tls_failure">;
  unexpected_failure: OrgUnrecognized<"unexpected_failure">;
}

/** Any error of the Org default API; a `switch` on `code` narrows it. */
export type OrgError = OrgErrorMap[keyof OrgErrorMap];
