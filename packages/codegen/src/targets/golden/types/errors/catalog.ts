// @generated from catalog.yaml

import type { Members } from "@org/errors-types/runtime";
import type { CatalogErrorBase } from "../catalog-error.js";
import type { AutomaticMerge, ManualMerge, Revision } from "../definitions.js";

/**
 * The request is not valid.
 *
 * HTTP status 400; the same request will fail again.
 */
export interface BadRequestError extends CatalogErrorBase {
  readonly code: "bad_request";
  readonly details: Members;
}

/**
 * Authentication is needed.
 *
 * What to do:
 * - Sign in again.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface UnauthorizedError extends CatalogErrorBase {
  readonly code: "unauthorized";
  readonly details: Members;
}

/**
 * A payment is needed.
 *
 * HTTP status 402; the same request will fail again.
 */
export interface PaymentRequiredError extends CatalogErrorBase {
  readonly code: "payment_required";
  readonly details: Members;
}

/**
 * There is no such resource.
 *
 * HTTP status 404; the same request will fail again.
 */
export interface NotFoundError extends CatalogErrorBase {
  readonly code: "not_found";
  readonly details: Members;
}

/**
 * The state of the resource is against it.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface ConflictError extends CatalogErrorBase {
  readonly code: "conflict";
  readonly details: Members;
}

/**
 * The input is not valid.
 *
 * Why:
 * - A field is missing or wrong.
 *
 * What to do:
 * - Correct the fields that are named.
 *
 * HTTP status 422; the same request will fail again.
 */
export interface ValidationFailedError extends CatalogErrorBase {
  readonly code: "validation_failed";
  readonly details: Members;
}

/**
 * Too many requests.
 *
 * HTTP status 429; the same request may succeed after 1 s or more.
 */
export interface RateLimitedError extends CatalogErrorBase {
  readonly code: "rate_limited";
  readonly details: Members;
}

/**
 * Something failed on our side.
 *
 * HTTP status 500; the same request may succeed after 1 s or more.
 */
export interface InternalError extends CatalogErrorBase {
  readonly code: "internal_error";
  readonly details: Members;
}

/**
 * The service is not available now.
 *
 * HTTP status 503; the same request may succeed after 2 s or more, but it may still be carried out.
 */
export interface ServiceUnavailableError extends CatalogErrorBase {
  readonly code: "service_unavailable";
  readonly details: Members;
}

/** Details of `token_expired`. */
export interface TokenExpiredDetails {
  /**
   * When the token expired.
   * Format: `date-time`.
   */
  readonly expiredAt?: string;
}

/**
 * Access tokens are valid for one hour.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface TokenExpiredError extends CatalogErrorBase {
  readonly code: "token_expired";
  readonly details: TokenExpiredDetails;
}

/** Details of `missing_scope`. */
export interface MissingScopeDetails {
  /**
   * The scope that is needed.
   * 1 to 64 characters.
   */
  readonly scope: string;
  /** The scopes that were granted. */
  readonly granted?: readonly string[];
}

/**
 * The scope {scope} is needed.
 *
 * HTTP status 401; the same request will fail again.
 */
export interface MissingScopeError extends CatalogErrorBase {
  readonly code: "missing_scope";
  readonly detailsValid: true;
  readonly details: MissingScopeDetails;
}

/** Details of `payment_declined`. */
export interface PaymentDeclinedDetails {
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
  /** Never sent. */
  readonly cardToken?: string;
}

/**
 * The payment of {amount} was declined: {reason}.
 *
 * HTTP status 402; the same request will fail again.
 */
export interface PaymentDeclinedError extends CatalogErrorBase {
  readonly code: "payment_declined";
  readonly detailsValid: true;
  readonly details: PaymentDeclinedDetails;
}

/** Details of `resource_missing`. */
export interface ResourceMissingDetails {
  /** What was asked for. */
  readonly resource: {
    readonly kind: "order" | "customer" | "product";
    /** A text or a number. */
    readonly id: string | number;
    readonly region?: string | null;
  };
  /** At most 10 elements. */
  readonly similar?: readonly { readonly id: string; readonly score?: number }[];
}

/**
 * There is no resource with this name.
 *
 * HTTP status 404; the same request will fail again.
 */
export interface ResourceMissingError extends CatalogErrorBase {
  readonly code: "resource_missing";
  readonly detailsValid: true;
  readonly details: ResourceMissingDetails;
}

/** Details of `version_conflict`. */
export interface VersionConflictDetails {
  /** What the request was made for. */
  readonly expected: Revision;
  /** What is there now. */
  readonly actual: Revision;
  /** Older ones, newest first. */
  readonly history?: readonly Revision[];
  /** What is to be done about it. */
  readonly merge?: AutomaticMerge | ManualMerge;
}

/**
 * The resource was changed by another request.
 *
 * HTTP status 409; the same request will fail again.
 */
export interface VersionConflictError extends CatalogErrorBase {
  readonly code: "version_conflict";
  readonly detailsValid: true;
  readonly details: VersionConflictDetails;
}

/** Details of `quota_exceeded`. */
export interface QuotaExceededDetails {
  /**
   * How many there are.
   * An integer. At least 1.
   */
  readonly limit: number;
  readonly unit: "requests" | "bytes";
  readonly window?: {
    /** Format: `date-time`. */
    readonly start: string;
    /** Format: `date-time`. */
    readonly end: string;
  };
  readonly plan?: string | null;
  readonly perRegion?: { readonly [member: string]: number };
  /** Exactly 2 elements. */
  readonly span?: readonly [number, number];
  /** Format: `email`. */
  readonly contact?: string;
  /** Anything. */
  readonly more?: unknown;
}

/**
 * All {limit} {unit} are used up.
 *
 * HTTP status 429; the same request may succeed after 10 s or more.
 */
export interface QuotaExceededError extends CatalogErrorBase {
  readonly code: "quota_exceeded";
  readonly detailsValid: true;
  readonly details: QuotaExceededDetails;
}

/** Details of `maintenance`. */
export interface MaintenanceDetails {
  /** Format: `date-time`. */
  readonly until?: string;
  readonly regions?: readonly ("eu" | "us")[];
  readonly kind?: "planned";
}

/**
 * The service is down for maintenance.
 *
 * HTTP status 503; the same request may succeed after 60 s or more.
 * @deprecated since 2.1.0. Use `service_unavailable`.
 */
export interface MaintenanceError extends CatalogErrorBase {
  readonly code: "maintenance";
  readonly details: MaintenanceDetails;
}
