// @generated from apis/fanfare.yaml

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
import type { NotFoundDetails } from "../errors/resource.js";
import type { ServiceUnavailableDetails } from "../errors/server.js";

/** One violated input field, as the Fanfare API tells it. */
export interface FanfareFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Members;
}

/** What a response of the Fanfare API may tell. */
interface FanfareErrorBase extends ErrorBase {
  readonly [errorMap]?: FanfareErrorMap;
  /** What happened this time. */
  readonly detail?: string;
  /** Finds this occurrence in the logs of the server. */
  readonly traceId?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly FanfareFieldError[];
}

/** The error `C` of the Fanfare API, with its details. */
export interface FanfareErrorOf<C extends string, D = Members> extends FanfareErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly details: D;
}

/**
 * A response that the contract of the Fanfare API does not know, as the generic error of its status;
 * or no response at all.
 */
export interface FanfareUnrecognized<C extends string> extends FanfareErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
  readonly details: Members;
}

/** Code → error, for all that a call of the Fanfare API may end in. */
export interface FanfareErrorMap {
  /** HTTP status 400. */
  bad_request: FanfareErrorOf<"bad_request"> | FanfareUnrecognized<"bad_request">;
  /** HTTP status 401. */
  unauthorized: FanfareErrorOf<"unauthorized"> | FanfareUnrecognized<"unauthorized">;
  /** HTTP status 401. */
  invalid_token: FanfareErrorOf<"invalid_token">;
  /** HTTP status 401. */
  token_expired: FanfareErrorOf<"token_expired", TokenExpiredDetails>;
  /** HTTP status 401. */
  invalid_credentials: FanfareErrorOf<"invalid_credentials">;
  /** HTTP status 403. */
  forbidden: FanfareErrorOf<"forbidden"> | FanfareUnrecognized<"forbidden">;
  /** HTTP status 403. */
  insufficient_role: FanfareErrorOf<"insufficient_role", InsufficientRoleDetails>;
  /** HTTP status 403. */
  device_mismatch: FanfareErrorOf<"device_mismatch">;
  /** HTTP status 404. */
  not_found: FanfareErrorOf<"not_found", NotFoundDetails> | FanfareUnrecognized<"not_found">;
  /** HTTP status 409. */
  conflict: FanfareErrorOf<"conflict"> | FanfareUnrecognized<"conflict">;
  /** HTTP status 409. */
  already_in_queue: FanfareErrorOf<"already_in_queue", AlreadyInQueueDetails>;
  /** HTTP status 409. */
  already_registered: FanfareErrorOf<"already_registered", AlreadyRegisteredDetails>;
  /** HTTP status 409. */
  already_exists: FanfareErrorOf<"already_exists", AlreadyExistsDetails>;
  /** HTTP status 409. */
  concurrent_modification: FanfareErrorOf<"concurrent_modification", ConcurrentModificationDetails>;
  /** HTTP status 422. */
  validation_failed: FanfareErrorOf<"validation_failed"> | FanfareUnrecognized<"validation_failed">;
  /** HTTP status 429. */
  rate_limited: FanfareErrorOf<"rate_limited", RateLimitedDetails> | FanfareUnrecognized<"rate_limited">;
  /** HTTP status 500. */
  internal_error: FanfareErrorOf<"internal_error"> | FanfareUnrecognized<"internal_error">;
  /** HTTP status 502. */
  bad_gateway: FanfareErrorOf<"bad_gateway"> | FanfareUnrecognized<"bad_gateway">;
  /** HTTP status 503. */
  service_unavailable:
    | FanfareErrorOf<"service_unavailable", ServiceUnavailableDetails>
    | FanfareUnrecognized<"service_unavailable">;
  /** HTTP status 504. */
  gateway_timeout: FanfareErrorOf<"gateway_timeout"> | FanfareUnrecognized<"gateway_timeout">;
  method_not_allowed: FanfareUnrecognized<"method_not_allowed">;
  request_timeout: FanfareUnrecognized<"request_timeout">;
  unsupported_media_type: FanfareUnrecognized<"unsupported_media_type">;
  not_implemented: FanfareUnrecognized<"not_implemented">;
  network: FanfareUnrecognized<"network">;
  timeout: FanfareUnrecognized<"timeout">;
  aborted: FanfareUnrecognized<"aborted">;
  tls_failure: FanfareUnrecognized<"tls_failure">;
  unexpected_failure: FanfareUnrecognized<"unexpected_failure">;
}

/** Any error of the Fanfare API; a `switch` on `code` narrows it. */
export type FanfareError = FanfareErrorMap[keyof FanfareErrorMap];
