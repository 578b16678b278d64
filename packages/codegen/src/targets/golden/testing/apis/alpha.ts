// @generated from catalog.yaml

import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import { alpha as alphaClient } from "../../client/apis.js";
import { alpha as alphaServer } from "../../server/apis.js";
import type {
  AlphaError,
  AlphaErrorMap,
  MaintenanceDetails,
  MissingScopeDetails,
  PaymentDeclinedDetails,
  QuotaExceededDetails,
  ResourceMissingDetails,
  TokenExpiredDetails,
  VersionConflictDetails,
} from "../../types/index.js";

/** Code → what the Alpha, tagged details may be made to say of it, and what a client reads then. */
export interface AlphaCases {
  /** HTTP status 400. */
  bad_request: SentCase<AlphaErrorMap["bad_request"]>;
  /** HTTP status 401. */
  unauthorized: SentCase<AlphaErrorMap["unauthorized"]>;
  /** HTTP status 402. */
  payment_required: SentCase<AlphaErrorMap["payment_required"]>;
  /** HTTP status 404. */
  not_found: SentCase<AlphaErrorMap["not_found"]>;
  /** HTTP status 409. */
  conflict: SentCase<AlphaErrorMap["conflict"]>;
  /** HTTP status 400. */
  validation_failed: SentCase<AlphaErrorMap["validation_failed"]>;
  /** HTTP status 429. */
  rate_limited: SentCase<AlphaErrorMap["rate_limited"]>;
  /** HTTP status 500. */
  internal_error: SentCase<AlphaErrorMap["internal_error"]>;
  /** HTTP status 503. */
  service_unavailable: SentCase<AlphaErrorMap["service_unavailable"]>;
  /** HTTP status 401. */
  token_expired: SentCase<AlphaErrorMap["token_expired"], TokenExpiredDetails>;
  /** HTTP status 401. */
  missing_scope: SentCase<AlphaErrorMap["missing_scope"], MissingScopeDetails>;
  /** HTTP status 402. */
  payment_declined: SentCase<AlphaErrorMap["payment_declined"], PaymentDeclinedDetails>;
  /** HTTP status 404. */
  resource_missing: SentCase<AlphaErrorMap["resource_missing"], ResourceMissingDetails>;
  /** HTTP status 409. */
  version_conflict: SentCase<AlphaErrorMap["version_conflict"], VersionConflictDetails>;
  /** HTTP status 429. */
  quota_exceeded: SentCase<AlphaErrorMap["quota_exceeded"], QuotaExceededDetails>;
  /** HTTP status 503. */
  maintenance: SentCase<AlphaErrorMap["maintenance"], MaintenanceDetails>;
}

/** Alpha, tagged details: a case for each example of the errors that it sends. */
export const alpha: TestApi<AlphaCases, AlphaError> = /*#__PURE__*/ defineTestApi({
  server: alphaServer,
  client: alphaClient,
  cases: {
    bad_request: [
      {
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          help: "https://docs.example.com/bad_request",
          title: "Bad Request",
          detail: "The request is not valid.",
          retry: { strategy: "never" },
        },
      },
    ],
    unauthorized: [
      {
        want: {
          code: "unauthorized",
          recognized: true,
          status: 401,
          help: "https://docs.example.com/unauthorized",
          title: "Unauthorized",
          detail: "Authentication is needed.",
          retry: { strategy: "never" },
        },
      },
    ],
    payment_required: [
      {
        want: {
          code: "payment_required",
          recognized: true,
          status: 402,
          help: "https://docs.example.com/payment_required",
          title: "Payment Required",
          detail: "A payment is needed.",
          retry: { strategy: "never" },
        },
      },
    ],
    not_found: [
      {
        want: {
          code: "not_found",
          recognized: true,
          status: 404,
          help: "https://docs.example.com/not_found",
          title: "Not Found",
          detail: "There is no such resource.",
          retry: { strategy: "never" },
        },
      },
    ],
    conflict: [
      {
        want: {
          code: "conflict",
          recognized: true,
          status: 409,
          help: "https://docs.example.com/conflict",
          title: "Conflict",
          detail: "The state of the resource is against it.",
          retry: { strategy: "never" },
        },
      },
    ],
    validation_failed: [
      {
        title: "Two fields",
        fields: [
          { pointer: "/user/email", rule: "required", message: "Is required." },
          {
            pointer: "/tags/0/name",
            rule: "max_length",
            message: "Is too long.",
            params: { limit: 40 },
          },
        ],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 400,
          help: "https://docs.example.com/validation_failed",
          title: "Bad Request",
          detail: "The input is not valid.",
          retry: { strategy: "never" },
          fields: [
            { pointer: "/user/email", rule: "required", message: "Is required." },
            { pointer: "/tags/0/name", rule: "max_length", message: "Is too long." },
          ],
        },
      },
      {
        title: "The whole document",
        fields: [{ pointer: "", rule: "required", message: "A body is required." }],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 400,
          help: "https://docs.example.com/validation_failed",
          title: "Bad Request",
          detail: "The input is not valid.",
          retry: { strategy: "never" },
          fields: [{ pointer: "", rule: "required", message: "A body is required." }],
        },
      },
    ],
    rate_limited: [
      {
        retryAfterMs: 1000,
        want: {
          code: "rate_limited",
          recognized: true,
          status: 429,
          help: "https://docs.example.com/rate_limited",
          title: "Too Many Requests",
          detail: "Too many requests.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
        },
      },
    ],
    internal_error: [
      {
        retryAfterMs: 1000,
        want: {
          code: "internal_error",
          recognized: true,
          status: 500,
          help: "https://docs.example.com/internal_error",
          title: "Internal Server Error",
          detail: "Something failed on our side.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
    service_unavailable: [
      {
        retryAfterMs: 2000,
        want: {
          code: "service_unavailable",
          recognized: true,
          status: 503,
          help: "https://docs.example.com/service_unavailable",
          title: "Service Unavailable",
          detail: "The service is not available now.",
          retryAfterMs: 2000,
          retry: { strategy: "backoff", minDelayMs: 2000, processed: "unknown" },
        },
      },
    ],
    token_expired: [
      {
        details: { expiredAt: "2026-01-31T10:00:00Z" },
        want: {
          code: "token_expired",
          recognized: true,
          status: 401,
          help: "https://docs.example.com/token_expired",
          title: "Access token expired",
          detail: "The access token has expired.",
          retry: { strategy: "never" },
          details: { expiredAt: "2026-01-31T10:00:00Z" },
        },
      },
    ],
    missing_scope: [
      {
        details: { scope: "orders:write", granted: ["orders:read"] },
        want: {
          code: "missing_scope",
          recognized: true,
          status: 401,
          help: "https://docs.example.com/missing_scope",
          title: "Scope is missing",
          detail: "The scope orders:write is needed.",
          retry: { strategy: "never" },
          details: { scope: "orders:write", granted: ["orders:read"] },
        },
      },
    ],
    payment_declined: [
      {
        details: {
          reason: "card_expired",
          amount: 12.5,
          currency: "EUR",
          refundable: false,
          account: "40",
        },
        want: {
          code: "payment_declined",
          recognized: true,
          status: 402,
          help: "https://docs.example.com/payment_declined",
          title: "Payment declined",
          detail: "The payment of 12.5 was declined: card_expired.",
          retry: { strategy: "never" },
          details: {
            reason: "card_expired",
            amount: 12.5,
            currency: "EUR",
            refundable: false,
            account: "40",
          },
        },
      },
    ],
    resource_missing: [
      {
        details: {
          resource: { kind: "order", id: 7, region: null },
          similar: [{ id: "8", score: 0.5 }],
        },
        want: {
          code: "resource_missing",
          recognized: true,
          status: 404,
          help: "https://docs.example.com/resource_missing",
          title: "Resource is missing",
          detail: "There is no resource with this name.",
          retry: { strategy: "never" },
          details: {
            resource: { kind: "order", id: 7, region: null },
            similar: [{ id: "8", score: 0.5 }],
          },
        },
      },
    ],
    version_conflict: [
      {
        details: {
          expected: { number: 3, tag: "a" },
          actual: { number: 4, tag: null },
          history: [{ number: 1, tag: null }],
          merge: { strategy: "manual", conflicts: ["/name"] },
        },
        want: {
          code: "version_conflict",
          recognized: true,
          status: 409,
          help: "https://docs.example.com/version_conflict",
          title: "Changed by another request",
          detail: "The resource was changed by another request.",
          retry: { strategy: "never" },
          details: {
            expected: { number: 3, tag: "a" },
            actual: { number: 4, tag: null },
            history: [{ number: 1, tag: null }],
            merge: { strategy: "manual", conflicts: ["/name"] },
          },
        },
      },
    ],
    quota_exceeded: [
      {
        details: { limit: 100, unit: "requests", perRegion: { eu: 60 }, span: [0, 60] },
        retryAfterMs: 10000,
        want: {
          code: "quota_exceeded",
          recognized: true,
          status: 429,
          help: "https://docs.example.com/quota_exceeded",
          title: "Quota is used up",
          detail: "All 100 requests are used up.",
          retryAfterMs: 10000,
          retry: { strategy: "backoff", minDelayMs: 10000, processed: "no" },
          details: { limit: 100, unit: "requests", perRegion: { eu: 60 }, span: [0, 60] },
        },
      },
    ],
    maintenance: [
      {
        details: { until: "2026-02-01T00:00:00Z", regions: ["eu"] },
        retryAfterMs: 60000,
        want: {
          code: "maintenance",
          recognized: true,
          status: 503,
          help: "https://docs.example.com/maintenance",
          title: "Down for maintenance",
          detail: "The service is down for maintenance.",
          retryAfterMs: 60000,
          retry: { strategy: "backoff", minDelayMs: 60000, processed: "no" },
          details: { until: "2026-02-01T00:00:00Z", regions: ["eu"] },
        },
      },
    ],
  },
});
