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

/** One violated input field, as the Alpha, tagged details tells it. */
export interface AlphaFieldError {
  /** JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  readonly rule?: string;
  readonly message?: string;
}

/** Details of `payment_declined` as this API tells them. */
export interface AlphaPaymentDeclinedDetails {
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

/** What a response of the Alpha, tagged details may tell. */
interface AlphaErrorBase extends ErrorBase {
  readonly [errorMap]?: AlphaErrorMap;
  /** Short summary, the same for every occurrence. */
  readonly title?: string;
  /** What happened this time. */
  readonly detail?: string;
  /** Finds this occurrence in the logs of the server. */
  readonly traceId?: string;
  /** Where to read more. */
  readonly help?: string;
  /** Violated input fields; empty where there are none. */
  readonly fields: readonly AlphaFieldError[];
}

/** The error `C` of the Alpha, tagged details, with its details. */
export interface AlphaErrorOf<C extends string, D = Members> extends AlphaErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detail: string;
  readonly details: D;
}

/**
 * A response that the contract of the Alpha, tagged details does not know, as the generic error of its
 * status; or no response at all.
 */
export interface AlphaUnrecognized<C extends string> extends AlphaErrorBase, UnrecognizedBase {
  readonly code: C;
  readonly recognized: false;
  readonly details: Members;
}

/** An error whose required details are all there. */
export interface AlphaWellFormed<C extends string, D> extends AlphaErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detail: string;
  readonly detailsValid: true;
  readonly details: D;
}

/** An error whose required details are missing or wrong. */
export interface AlphaMalformed<C extends string> extends AlphaErrorBase {
  readonly code: C;
  readonly recognized: true;
  readonly detail: string;
  readonly detailsValid: false;
  readonly details: Members;
}

/** Code → error, for all that a call of the Alpha, tagged details may end in. */
export interface AlphaErrorMap {
  /** HTTP status 400. */
  bad_request: AlphaErrorOf<"bad_request"> | AlphaUnrecognized<"bad_request">;
  /** HTTP status 401. */
  unauthorized: AlphaErrorOf<"unauthorized"> | AlphaUnrecognized<"unauthorized">;
  /** HTTP status 402. */
  payment_required: AlphaErrorOf<"payment_required"> | AlphaUnrecognized<"payment_required">;
  /** HTTP status 404. */
  not_found: AlphaErrorOf<"not_found"> | AlphaUnrecognized<"not_found">;
  /** HTTP status 409. */
  conflict: AlphaErrorOf<"conflict"> | AlphaUnrecognized<"conflict">;
  /** HTTP status 400. */
  validation_failed: AlphaErrorOf<"validation_failed"> | AlphaUnrecognized<"validation_failed">;
  /** HTTP status 429. */
  rate_limited: AlphaErrorOf<"rate_limited"> | AlphaUnrecognized<"rate_limited">;
  /** HTTP status 500. */
  internal_error: AlphaErrorOf<"internal_error"> | AlphaUnrecognized<"internal_error">;
  /** HTTP status 503. */
  service_unavailable: AlphaErrorOf<"service_unavailable"> | AlphaUnrecognized<"service_unavailable">;
  /** HTTP status 401. */
  token_expired: AlphaErrorOf<"token_expired", TokenExpiredDetails>;
  /** HTTP status 401. */
  missing_scope: AlphaWellFormed<"missing_scope", MissingScopeDetails> | AlphaMalformed<"missing_scope">;
  /** HTTP status 402. */
  payment_declined:
    | AlphaWellFormed<"payment_declined", AlphaPaymentDeclinedDetails>
    | AlphaMalformed<"payment_declined">;
  /** HTTP status 404. */
  resource_missing:
    | AlphaWellFormed<"resource_missing", ResourceMissingDetails>
    | AlphaMalformed<"resource_missing">;
  /** HTTP status 409. */
  version_conflict:
    | AlphaWellFormed<"version_conflict", VersionConflictDetails>
    | AlphaMalformed<"version_conflict">;
  /** HTTP status 429. */
  quota_exceeded: AlphaWellFormed<"quota_exceeded", QuotaExceededDetails> | AlphaMalformed<"quota_exceeded">;
  /** HTTP status 503. */
  maintenance: AlphaErrorOf<"maintenance", MaintenanceDetails>;
  network: AlphaUnrecognized<"network">;
  timeout: AlphaUnrecognized<"timeout">;
  aborted: AlphaUnrecognized<"aborted">;
  tls_failure: AlphaUnrecognized<"tls_failure">;
  unexpected_failure: AlphaUnrecognized<"unexpected_failure">;
}

/** Any error of the Alpha, tagged details; a `switch` on `code` narrows it. */
export type AlphaError = AlphaErrorMap[keyof AlphaErrorMap];
