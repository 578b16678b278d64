// @generated from catalog.yaml

import type { ErrorBase, errorMap, FieldError, Members, UnrecognizedBase } from "@org/errors-types/runtime";
import type {
  BadRequestError,
  ConflictError,
  InternalError,
  MaintenanceError,
  MissingScopeError,
  NotFoundError,
  PaymentDeclinedError,
  PaymentRequiredError,
  QuotaExceededError,
  RateLimitedError,
  ResourceMissingError,
  ServiceUnavailableError,
  TokenExpiredError,
  UnauthorizedError,
  ValidationFailedError,
  VersionConflictError,
} from "./errors/catalog.js";

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

/** An error whose required details are missing or wrong. */
export interface MalformedError<C extends string> extends CatalogErrorBase {
  readonly code: C;
  readonly detailsValid: false;
  readonly details: Members;
}

/** Code → error, for all errors of the catalog and for failures without a response. */
export interface ErrorMap {
  bad_request: BadRequestError | UnrecognizedError<"bad_request">;
  unauthorized: UnauthorizedError | UnrecognizedError<"unauthorized">;
  payment_required: PaymentRequiredError | UnrecognizedError<"payment_required">;
  not_found: NotFoundError | UnrecognizedError<"not_found">;
  conflict: ConflictError | UnrecognizedError<"conflict">;
  validation_failed: ValidationFailedError | UnrecognizedError<"validation_failed">;
  rate_limited: RateLimitedError | UnrecognizedError<"rate_limited">;
  internal_error: InternalError | UnrecognizedError<"internal_error">;
  service_unavailable: ServiceUnavailableError | UnrecognizedError<"service_unavailable">;
  token_expired: TokenExpiredError;
  missing_scope: MissingScopeError | MalformedError<"missing_scope">;
  payment_declined: PaymentDeclinedError | MalformedError<"payment_declined">;
  resource_missing: ResourceMissingError | MalformedError<"resource_missing">;
  version_conflict: VersionConflictError | MalformedError<"version_conflict">;
  quota_exceeded: QuotaExceededError | MalformedError<"quota_exceeded">;
  maintenance: MaintenanceError;
  network: UnrecognizedError<"network">;
  timeout: UnrecognizedError<"timeout">;
  aborted: UnrecognizedError<"aborted">;
  tls_failure: UnrecognizedError<"tls_failure">;
  unexpected_failure: UnrecognizedError<"unexpected_failure">;
}

/** Any error of the catalog; a `switch` on `code` narrows it. */
export type CatalogError = ErrorMap[keyof ErrorMap];
