// @generated from catalog.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "../../types/index.js";

/** Bad Request: whether an error is `bad_request`. */
export const isBadRequest: Guard<"bad_request", ErrorMap> = /*#__PURE__*/ defineGuard("bad_request");

/** Unauthorized: whether an error is `unauthorized`. Also true for `token_expired`, `missing_scope`. */
export const isUnauthorized: Guard<"unauthorized" | "token_expired" | "missing_scope", ErrorMap> =
  /*#__PURE__*/ defineGuard("unauthorized", "token_expired missing_scope");

/** Payment Required: whether an error is `payment_required`. Also true for `payment_declined`. */
export const isPaymentRequired: Guard<"payment_required" | "payment_declined", ErrorMap> =
  /*#__PURE__*/ defineGuard("payment_required", "payment_declined");

/** Not Found: whether an error is `not_found`. Also true for `resource_missing`. */
export const isNotFound: Guard<"not_found" | "resource_missing", ErrorMap> =
  /*#__PURE__*/ defineGuard("not_found", "resource_missing");

/** Conflict: whether an error is `conflict`. Also true for `version_conflict`. */
export const isConflict: Guard<"conflict" | "version_conflict", ErrorMap> =
  /*#__PURE__*/ defineGuard("conflict", "version_conflict");

/** Unprocessable Content: whether an error is `validation_failed`. */
export const isValidationFailed: Guard<"validation_failed", ErrorMap> =
  /*#__PURE__*/ defineGuard("validation_failed");

/** Too Many Requests: whether an error is `rate_limited`. Also true for `quota_exceeded`. */
export const isRateLimited: Guard<"rate_limited" | "quota_exceeded", ErrorMap> =
  /*#__PURE__*/ defineGuard("rate_limited", "quota_exceeded");

/** Internal Server Error: whether an error is `internal_error`. */
export const isInternalError: Guard<"internal_error", ErrorMap> = /*#__PURE__*/ defineGuard("internal_error");

/** Service Unavailable: whether an error is `service_unavailable`. Also true for `maintenance`. */
export const isServiceUnavailable: Guard<"service_unavailable" | "maintenance", ErrorMap> =
  /*#__PURE__*/ defineGuard("service_unavailable", "maintenance");

/** Access token expired: whether an error is `token_expired`. */
export const isTokenExpired: Guard<"token_expired", ErrorMap> = /*#__PURE__*/ defineGuard("token_expired");

/** Scope is missing: whether an error is `missing_scope`. */
export const isMissingScope: Guard<"missing_scope", ErrorMap> = /*#__PURE__*/ defineGuard("missing_scope");

/** Payment declined: whether an error is `payment_declined`. */
export const isPaymentDeclined: Guard<"payment_declined", ErrorMap> =
  /*#__PURE__*/ defineGuard("payment_declined");

/** Resource is missing: whether an error is `resource_missing`. */
export const isResourceMissing: Guard<"resource_missing", ErrorMap> =
  /*#__PURE__*/ defineGuard("resource_missing");

/** Changed by another request: whether an error is `version_conflict`. */
export const isVersionConflict: Guard<"version_conflict", ErrorMap> =
  /*#__PURE__*/ defineGuard("version_conflict");

/** Quota is used up: whether an error is `quota_exceeded`. */
export const isQuotaExceeded: Guard<"quota_exceeded", ErrorMap> = /*#__PURE__*/ defineGuard("quota_exceeded");

/**
 * Down for maintenance: whether an error is `maintenance`.
 * @deprecated since 2.1.0. Use `service_unavailable`.
 */
export const isMaintenance: Guard<"maintenance", ErrorMap> = /*#__PURE__*/ defineGuard("maintenance");
