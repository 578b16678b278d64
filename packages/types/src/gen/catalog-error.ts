// @generated from catalog.yaml

import type { ErrorBase, errorMap, FieldError, Members, UnrecognizedBase } from "@org/errors-types/runtime";
import type {
  InvalidCredentialsError,
  InvalidTokenError,
  TokenExpiredError,
  UnauthorizedError,
} from "./errors/authentication.js";
import type { DeviceMismatchError, ForbiddenError, InsufficientRoleError } from "./errors/authorization.js";
import type {
  AlreadyExistsError,
  AlreadyInQueueError,
  AlreadyRegisteredError,
  ConcurrentModificationError,
  ConflictError,
} from "./errors/conflict.js";
import type { RateLimitedError } from "./errors/rate-limit.js";
import type {
  BadRequestError,
  MalformedJsonError,
  MethodNotAllowedError,
  RequestTimeoutError,
  UnsupportedMediaTypeError,
  ValidationFailedError,
} from "./errors/request.js";
import type { NotFoundError } from "./errors/resource.js";
import type {
  BadGatewayError,
  GatewayTimeoutError,
  InternalError,
  NotImplementedError,
  ServiceUnavailableError,
} from "./errors/server.js";

/** What every error of the catalog may have. What an API carries of it, its own types say. */
export interface CatalogErrorBase extends ErrorBase {
  readonly [errorMap]?: ErrorMap;
  /** The response was one of the contract. */
  readonly recognized: true;
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
  /** Where to read more. */
  readonly help?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly FieldError[];
}

/** A response outside the contract, as the generic error of its status; or no response at all. */
export interface UnrecognizedError<C extends string> extends UnrecognizedBase {
  readonly [errorMap]?: ErrorMap;
  readonly code: C;
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
  /** Where to read more. */
  readonly help?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly FieldError[];
  readonly details: Members;
}

/** Code → error, for all errors of the catalog and for failures without a response. */
export interface ErrorMap {
  unauthorized: UnauthorizedError | UnrecognizedError<"unauthorized">;
  invalid_token: InvalidTokenError;
  token_expired: TokenExpiredError;
  invalid_credentials: InvalidCredentialsError;
  forbidden: ForbiddenError | UnrecognizedError<"forbidden">;
  insufficient_role: InsufficientRoleError;
  device_mismatch: DeviceMismatchError;
  conflict: ConflictError | UnrecognizedError<"conflict">;
  already_exists: AlreadyExistsError;
  already_registered: AlreadyRegisteredError;
  already_in_queue: AlreadyInQueueError;
  concurrent_modification: ConcurrentModificationError;
  rate_limited: RateLimitedError | UnrecognizedError<"rate_limited">;
  bad_request: BadRequestError | UnrecognizedError<"bad_request">;
  malformed_json: MalformedJsonError;
  method_not_allowed: MethodNotAllowedError | UnrecognizedError<"method_not_allowed">;
  request_timeout: RequestTimeoutError | UnrecognizedError<"request_timeout">;
  unsupported_media_type: UnsupportedMediaTypeError | UnrecognizedError<"unsupported_media_type">;
  validation_failed: ValidationFailedError | UnrecognizedError<"validation_failed">;
  not_found: NotFoundError | UnrecognizedError<"not_found">;
  internal_error: InternalError | UnrecognizedError<"internal_error">;
  not_implemented: NotImplementedError | UnrecognizedError<"not_implemented">;
  bad_gateway: BadGatewayError | UnrecognizedError<"bad_gateway">;
  service_unavailable: ServiceUnavailableError | UnrecognizedError<"service_unavailable">;
  gateway_timeout: GatewayTimeoutError | UnrecognizedError<"gateway_timeout">;
  network: UnrecognizedError<"network">;
  timeout: UnrecognizedError<"timeout">;
  aborted: UnrecognizedError<"aborted">;
  tls_failure: UnrecognizedError<"tls_failure">;
  unexpected_failure: UnrecognizedError<"unexpected_failure">;
}

/** Any error of the catalog; a `switch` on `code` narrows it. */
export type CatalogError = ErrorMap[keyof ErrorMap];
