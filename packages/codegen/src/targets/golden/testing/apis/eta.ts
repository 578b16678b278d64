// @generated from catalog.yaml

import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import { eta as etaClient } from "../../client/apis.js";
import { eta as etaServer } from "../../server/apis.js";
import type {
  EtaError,
  EtaErrorMap,
  MaintenanceDetails,
  MissingScopeDetails,
  PaymentDeclinedDetails,
  QuotaExceededDetails,
  ResourceMissingDetails,
  TokenExpiredDetails,
  VersionConflictDetails,
} from "../../types/index.js";

/** Code → what the Eta, numbers for codes may be made to say of it, and what a client reads then. */
export interface EtaCases {
  /** HTTP status 400. */
  bad_request: SentCase<EtaErrorMap["bad_request"]>;
  /** HTTP status 401. */
  unauthorized: SentCase<EtaErrorMap["unauthorized"]>;
  /** HTTP status 402. */
  payment_required: SentCase<EtaErrorMap["payment_required"]>;
  /** HTTP status 404. */
  not_found: SentCase<EtaErrorMap["not_found"]>;
  /** HTTP status 409. */
  conflict: SentCase<EtaErrorMap["conflict"]>;
  /** HTTP status 422. */
  validation_failed: SentCase<EtaErrorMap["validation_failed"]>;
  /** HTTP status 429. */
  rate_limited: SentCase<EtaErrorMap["rate_limited"]>;
  /** HTTP status 500. */
  internal_error: SentCase<EtaErrorMap["internal_error"]>;
  /** HTTP status 503. */
  service_unavailable: SentCase<EtaErrorMap["service_unavailable"]>;
  /** HTTP status 401. */
  token_expired: SentCase<EtaErrorMap["token_expired"], TokenExpiredDetails>;
  /** HTTP status 401. */
  missing_scope: SentCase<EtaErrorMap["missing_scope"], MissingScopeDetails>;
  /** HTTP status 402. */
  payment_declined: SentCase<EtaErrorMap["payment_declined"], PaymentDeclinedDetails>;
  /** HTTP status 404. */
  resource_missing: SentCase<EtaErrorMap["resource_missing"], ResourceMissingDetails>;
  /** HTTP status 409. */
  version_conflict: SentCase<EtaErrorMap["version_conflict"], VersionConflictDetails>;
  /** HTTP status 429. */
  quota_exceeded: SentCase<EtaErrorMap["quota_exceeded"], QuotaExceededDetails>;
  /** HTTP status 503. */
  maintenance: SentCase<EtaErrorMap["maintenance"], MaintenanceDetails>;
}

/** Eta, numbers for codes: a case for each example of the errors that it sends. */
export const eta: TestApi<EtaCases, EtaError> = /*#__PURE__*/ defineTestApi({
  server: etaServer,
  client: etaClient,
  cases: {
    bad_request: [
      {
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          detail: "The request is not valid.",
          title: "Bad Request",
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
          detail: "Authentication is needed.",
          title: "Unauthorized",
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
          detail: "A payment is needed.",
          title: "Payment Required",
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
          detail: "There is no such resource.",
          title: "Not Found",
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
          detail: "The state of the resource is against it.",
          title: "Conflict",
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
          status: 422,
          detail: "The input is not valid.",
          title: "Unprocessable Content",
          retry: { strategy: "never" },
          fields: [{ pointer: "/user/email", rule: "required" }],
        },
      },
      {
        title: "The whole document",
        fields: [{ pointer: "", rule: "required", message: "A body is required." }],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 422,
          detail: "The input is not valid.",
          title: "Unprocessable Content",
          retry: { strategy: "never" },
          fields: [{ pointer: "", rule: "required" }],
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
          detail: "Too many requests.",
          title: "Too Many Requests",
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
          detail: "Something failed on our side.",
          title: "Internal Server Error",
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
          detail: "The service is not available now.",
          title: "Service Unavailable",
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
          detail: "The access token has expired.",
          title: "Access token expired",
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
          detail: "The scope orders:write is needed.",
          title: "Scope is missing",
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
          detail: "The payment of 12.5 was declined: card_expired.",
          title: "Payment declined",
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
          detail: "There is no resource with this name.",
          title: "Resource is missing",
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
          detail: "The resource was changed by another request.",
          title: "Changed by another request",
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
          detail: "All 100 requests are used up.",
          title: "Quota is used up",
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
          detail: "The service is down for maintenance.",
          title: "Down for maintenance",
          retry: { strategy: "backoff", minDelayMs: 60000, processed: "no" },
          details: { until: "2026-02-01T00:00:00Z", regions: ["eu"] },
        },
      },
    ],
  },
});
