// @generated from catalog.yaml

import {
  defineError,
  type ErrorFactory,
  type ErrorFactoryWithDetails,
  type NoDetails,
} from "@org/errors-server/runtime";
import type {
  BadRequestError,
  ConflictError,
  InternalError,
  LambdaConflictDetails,
  MaintenanceDetails,
  MaintenanceError,
  MissingScopeDetails,
  MissingScopeError,
  NotFoundError,
  PaymentDeclinedDetails,
  PaymentDeclinedError,
  PaymentRequiredError,
  QuotaExceededDetails,
  QuotaExceededError,
  RateLimitedError,
  ResourceMissingDetails,
  ResourceMissingError,
  ServiceUnavailableError,
  TokenExpiredDetails,
  TokenExpiredError,
  UnauthorizedError,
  ValidationFailedError,
  VersionConflictDetails,
  VersionConflictError,
} from "../../types/index.js";
import { messages } from "../messages.js";

/** Bad Request */
export const badRequest: ErrorFactory<BadRequestError, NoDetails> = /*#__PURE__*/ defineError({
  code: "bad_request",
  status: 400,
  title: "Bad Request",
  detail: "The request is not valid.",
  messages,
});

/** Unauthorized */
export const unauthorized: ErrorFactory<UnauthorizedError, NoDetails> = /*#__PURE__*/ defineError({
  code: "unauthorized",
  status: 401,
  title: "Unauthorized",
  detail: "Authentication is needed.",
  messages,
});

/** Payment Required */
export const paymentRequired: ErrorFactory<PaymentRequiredError, NoDetails> = /*#__PURE__*/ defineError({
  code: "payment_required",
  status: 402,
  title: "Payment Required",
  detail: "A payment is needed.",
  messages,
});

/** Not Found */
export const notFound: ErrorFactory<NotFoundError, NoDetails> = /*#__PURE__*/ defineError({
  code: "not_found",
  status: 404,
  title: "Not Found",
  detail: "There is no such resource.",
  messages,
});

/** Conflict */
export const conflict: ErrorFactory<ConflictError, LambdaConflictDetails> = /*#__PURE__*/ defineError({
  code: "conflict",
  status: 409,
  title: "Conflict",
  detail: "The state of the resource is against it.",
  messages,
});

/** Unprocessable Content */
export const validationFailed: ErrorFactory<ValidationFailedError, NoDetails> = /*#__PURE__*/ defineError({
  code: "validation_failed",
  status: 422,
  title: "Unprocessable Content",
  detail: "The input is not valid.",
  messages,
});

/** Too Many Requests */
export const rateLimited: ErrorFactory<RateLimitedError, NoDetails> = /*#__PURE__*/ defineError({
  code: "rate_limited",
  status: 429,
  title: "Too Many Requests",
  detail: "Too many requests.",
  retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
  messages,
});

/** Internal Server Error */
export const internalError: ErrorFactory<InternalError, NoDetails> = /*#__PURE__*/ defineError({
  code: "internal_error",
  status: 500,
  title: "Internal Server Error",
  detail: "Something failed on our side.",
  retry: { strategy: "backoff", minDelayMs: 1000 },
  messages,
});

/** Service Unavailable */
export const serviceUnavailable: ErrorFactory<ServiceUnavailableError, NoDetails> =
  /*#__PURE__*/ defineError({
    code: "service_unavailable",
    status: 503,
    title: "Service Unavailable",
    detail: "The service is not available now.",
    retry: { strategy: "backoff", minDelayMs: 2000, processed: "unknown" },
    messages,
  });

/** Access tokens are valid for one hour. */
export const tokenExpired: ErrorFactory<TokenExpiredError, TokenExpiredDetails> = /*#__PURE__*/ defineError({
  code: "token_expired",
  status: 401,
  refines: ["unauthorized"],
  title: "Access token expired",
  detail: "The access token has expired.",
  messages,
});

/** Scope is missing */
export const missingScope: ErrorFactoryWithDetails<MissingScopeError, MissingScopeDetails> =
  /*#__PURE__*/ defineError({
    code: "missing_scope",
    status: 401,
    refines: ["unauthorized"],
    title: "Scope is missing",
    detail: ({ scope }) => `The scope ${scope} is needed.`,
    messages,
    required: ["scope"],
  });

/** Payment declined */
export const paymentDeclined: ErrorFactoryWithDetails<PaymentDeclinedError, PaymentDeclinedDetails> =
  /*#__PURE__*/ defineError({
    code: "payment_declined",
    status: 402,
    refines: ["payment_required"],
    title: "Payment declined",
    detail: ({ amount, reason }) => `The payment of ${amount} was declined: ${reason}.`,
    messages,
    required: ["reason", "amount"],
    redact: ["cardToken"],
  });

/** Resource is missing */
export const resourceMissing: ErrorFactoryWithDetails<ResourceMissingError, ResourceMissingDetails> =
  /*#__PURE__*/ defineError({
    code: "resource_missing",
    status: 404,
    refines: ["not_found"],
    title: "Resource is missing",
    detail: "There is no resource with this name.",
    messages,
    required: ["resource"],
  });

/** Changed by another request */
export const versionConflict: ErrorFactoryWithDetails<VersionConflictError, VersionConflictDetails> =
  /*#__PURE__*/ defineError({
    code: "version_conflict",
    status: 409,
    refines: ["conflict"],
    title: "Changed by another request",
    detail: "The resource was changed by another request.",
    messages,
    required: ["expected", "actual"],
  });

/** Quota is used up */
export const quotaExceeded: ErrorFactoryWithDetails<QuotaExceededError, QuotaExceededDetails> =
  /*#__PURE__*/ defineError({
    code: "quota_exceeded",
    status: 429,
    refines: ["rate_limited"],
    title: "Quota is used up",
    detail: ({ limit, unit }) => `All ${limit} ${unit} are used up.`,
    retry: { strategy: "backoff", minDelayMs: 10000, processed: "no" },
    messages,
    required: ["limit", "unit"],
  });

/**
 * Down for maintenance
 * @deprecated since 2.1.0. Use `service_unavailable`.
 */
export const maintenance: ErrorFactory<MaintenanceError, MaintenanceDetails> = /*#__PURE__*/ defineError({
  code: "maintenance",
  status: 503,
  refines: ["service_unavailable"],
  title: "Down for maintenance",
  detail: "The service is down for maintenance.",
  retry: { strategy: "backoff", minDelayMs: 60000, processed: "no" },
  messages,
});
