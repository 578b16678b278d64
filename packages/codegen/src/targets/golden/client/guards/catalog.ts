// @generated from catalog.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "../../types/index.js";

/** Whether an error is `bad_request` (Bad Request). */
export const isBadRequest: Guard<"bad_request", ErrorMap> = /*#__PURE__*/ defineGuard("bad_request");

/** Whether an error is `unauthorized` (Unauthorized). Also true for `token_expired`, `missing_scope`. */
export const isUnauthorized: Guard<"unauthorized" | "token_expired" | "missing_scope", ErrorMap> =
  /*#__PURE__*/ defineGuard("unauthorized", "token_expired missing_scope");

/** Whether an error is `payment_required` (Payment Required). Also true for `payment_declined`. */
export const isPaymentRequired: Guard<"payment_required" | "payment_declined", ErrorMap> =
  /*#__PURE__*/ defineGuard("payment_required", "payment_declined");

/** Whether an error is `not_found` (Not Found). Also true for `resource_missing`. */
export const isNotFound: Guard<"not_found" | "resource_missing", ErrorMap> =
  /*#__PURE__*/ defineGuard("not_found", "resource_missing");

/** Whether an error is `conflict` (Conflict). Also true for `version_conflict`. */
export const isConflict: Guard<"conflict" | "version_conflict", ErrorMap> =
  /*#__PURE__*/ defineGuard("conflict", "version_conflict");

/** Whether an error is `validation_failed` (Unprocessable Content). */
export const isValidationFailed: Guard<"validation_failed", ErrorMap> =
  /*#__PURE__*/ defineGuard("validation_failed");

/** Whether an error is `rate_limited` (Too Many Requests). Also true for `quota_exceeded`. */
export const isRateLimited: Guard<"rate_limited" | "quota_exceeded", ErrorMap> =
  /*#__PURE__*/ defineGuard("rate_limited", "quota_exceeded");

/** Whether an error is `internal_error` (Internal Server Error). */
export const isInternalError: Guard<"internal_error", ErrorMap> = /*#__PURE__*/ defineGuard("internal_error");

/** Whether an error is `service_unavailable` (Service Unavailable). Also true for `maintenance`. */
export const isServiceUnavailable: Guard<"service_unavailable" | "maintenance", ErrorMap> =
  /*#__PURE__*/ defineGuard("service_unavailable", "maintenance");

/** Whether an error is `token_expired` (Access token expired). */
export const isTokenExpired: Guard<"token_expired", ErrorMap> = /*#__PURE__*/ defineGuard("token_expired");

/** Whether an error is `missing_scope` (Scope is missing). */
export const isMissingScope: Guard<"missing_scope", ErrorMap> = /*#__PURE__*/ defineGuard("missing_scope");

/** Whether an error is `payment_declined` (Payment declined). */
export const isPaymentDeclined: Guard<"payment_declined", ErrorMap> =
  /*#__PURE__*/ defineGuard("payment_declined");

/** Whether an error is `resource_missing` (Resource is missing). */
export const isResourceMissing: Guard<"resource_missing", ErrorMap> =
  /*#__PURE__*/ defineGuard("resource_missing");

/** Whether an error is `version_conflict` (Changed by another request). */
export const isVersionConflict: Guard<"version_conflict", ErrorMap> =
  /*#__PURE__*/ defineGuard("version_conflict");

/** Whether an error is `quota_exceeded` (Quota is used up). */
export const isQuotaExceeded: Guard<"quota_exceeded", ErrorMap> = /*#__PURE__*/ defineGuard("quota_exceeded");

/**
 * Whether an error is `maintenance` (Down for maintenance).
 * @deprecated since 2.1.0. Use `service_unavailable`.
 */
export const isMaintenance: Guard<"maintenance", ErrorMap> = /*#__PURE__*/ defineGuard("maintenance");
