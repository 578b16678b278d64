// @generated from catalog.yaml

import type { ErrorBase, errorMap, Members, UnrecognizedBase } from "@org/errors-types/runtime";
import type {
  MaintenanceDetails,
  MissingScopeDetails,
  QuotaExceededDetails,
  ResourceMissingDetails,
  TokenExpiredDetails,
  VersionConflictDetails,
} from "../errors/catalog.js";

/** One violated input field, as the Lambda, RFC 9457 tells it. */
export interface LambdaFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Members;
}

/** Details of `conflict` as this API tells them. */
export interface LambdaConflictDetails {
  readonly lockedBy?: string;
  /** Format: `date`. */
  readonly since?: string;
}

/** Details of `payment_declined` as this API tells them. */
export interface LambdaPaymentDeclinedDetails {
  /** Why. */
  readonly reason: "insufficient_funds" | "card_expired" | "suspected_fraud";
  /** More than 0. */
  readonly amount: number;
  /**
   * ISO 4217 code.
   * Pattern: `^[A-Z]{3}$`.
   */
  readonly currency?: string;
  readonly refundable?: boolean;
  /**
   * Digits of the account's number.
   * Pattern: `^[1-9][0-9]{0,5}$`.
   */
  readonly account?: string;
}

/** What a response of the Lambda, RFC 9457 may tell. */
interface LambdaErrorBase extends ErrorBase {
  readonly [errorMap]?: LambdaErrorMap;
  /** Short summary, the same for every occurrence. */
  readonly title?: string;
  /** What happened this time. */
  readonly detail?: string;
  /** URI of the error's type (RFC 9457). */
  readonly type?: string;
  /** URI of this occurrence (RFC 9457). */
  readonly instance?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly LambdaFieldError[];
}

/** The error `C` of the Lambda, RFC 9457, with its details. */
export interface LambdaErrorOf<C extends string, D = Members> extends LambdaErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly details: D;
}

/**
 * A response that the contract of the Lambda, RFC 9457 does not know, as the generic error of its
 * status; or no response at all.
 */
export interface LambdaUnrecognized<C extends string> extends LambdaErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
  readonly details: Members;
}

/** An error whose required details are all there. */
export interface LambdaWellFormed<C extends string, D> extends LambdaErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detailsValid: true;
  readonly details: D;
}

/** An error whose required details are missing or wrong. */
export interface LambdaMalformed<C extends string> extends LambdaErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detailsValid: false;
  readonly details: Members;
}

/** Code → error, for all that a call of the Lambda, RFC 9457 may end in. */
export interface LambdaErrorMap {
  /** HTTP status 400. */
  bad_request: LambdaErrorOf<"bad_request"> | LambdaUnrecognized<"bad_request">;
  /** HTTP status 401. */
  unauthorized: LambdaErrorOf<"unauthorized"> | LambdaUnrecognized<"unauthorized">;
  /** HTTP status 402. */
  payment_required: LambdaErrorOf<"payment_required"> | LambdaUnrecognized<"payment_required">;
  /** HTTP status 404. */
  not_found: LambdaErrorOf<"not_found"> | LambdaUnrecognized<"not_found">;
  /** HTTP status 409. */
  conflict: LambdaErrorOf<"conflict", LambdaConflictDetails> | LambdaUnrecognized<"conflict">;
  /** HTTP status 422. */
  validation_failed: LambdaErrorOf<"validation_failed"> | LambdaUnrecognized<"validation_failed">;
  /** HTTP status 429. */
  rate_limited: LambdaErrorOf<"rate_limited"> | LambdaUnrecognized<"rate_limited">;
  /** HTTP status 500. */
  internal_error: LambdaErrorOf<"internal_error"> | LambdaUnrecognized<"internal_error">;
  /** HTTP status 503. */
  service_unavailable: LambdaErrorOf<"service_unavailable"> | LambdaUnrecognized<"service_unavailable">;
  /** HTTP status 401. */
  token_expired: LambdaErrorOf<"token_expired", TokenExpiredDetails>;
  /** HTTP status 401. */
  missing_scope: LambdaWellFormed<"missing_scope", MissingScopeDetails> | LambdaMalformed<"missing_scope">;
  /** HTTP status 402. */
  payment_declined:
    | LambdaWellFormed<"payment_declined", LambdaPaymentDeclinedDetails>
    | LambdaMalformed<"payment_declined">;
  /** HTTP status 404. */
  resource_missing:
    | LambdaWellFormed<"resource_missing", ResourceMissingDetails>
    | LambdaMalformed<"resource_missing">;
  /** HTTP status 409. */
  version_conflict:
    | LambdaWellFormed<"version_conflict", VersionConflictDetails>
    | LambdaMalformed<"version_conflict">;
  /** HTTP status 429. */
  quota_exceeded:
    | LambdaWellFormed<"quota_exceeded", QuotaExceededDetails>
    | LambdaMalformed<"quota_exceeded">;
  /** HTTP status 503. */
  maintenance: LambdaErrorOf<"maintenance", MaintenanceDetails>;
  network: LambdaUnrecognized<"network">;
  timeout: LambdaUnrecognized<"timeout">;
  aborted: LambdaUnrecognized<"aborted">;
  tls_failure: LambdaUnrecognized<"tls_failure">;
  unexpected_failure: LambdaUnrecognized<"unexpected_failure">;
}

/** Any error of the Lambda, RFC 9457; a `switch` on `code` narrows it. */
export type LambdaError = LambdaErrorMap[keyof LambdaErrorMap];
