// @generated from apis/fanfare.yaml

import { fanfare as fanfareClient } from "@org/errors-client/apis";
import { fanfare as fanfareServer } from "@org/errors-server/apis";
import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import type {
  AlreadyExistsDetails,
  AlreadyInQueueDetails,
  AlreadyRegisteredDetails,
  ConcurrentModificationDetails,
  FanfareError,
  FanfareErrorMap,
  InsufficientRoleDetails,
  NotFoundDetails,
  RateLimitedDetails,
  ServiceUnavailableDetails,
  TokenExpiredDetails,
} from "@org/errors-types";

/** Code → what the Fanfare API may be made to say of it, and what a client reads then. */
export interface FanfareCases {
  /** HTTP status 400. */
  bad_request: SentCase<FanfareErrorMap["bad_request"]>;
  /** HTTP status 401. */
  unauthorized: SentCase<FanfareErrorMap["unauthorized"]>;
  /** HTTP status 401. */
  invalid_token: SentCase<FanfareErrorMap["invalid_token"]>;
  /** HTTP status 401. */
  token_expired: SentCase<FanfareErrorMap["token_expired"], TokenExpiredDetails>;
  /** HTTP status 401. */
  invalid_credentials: SentCase<FanfareErrorMap["invalid_credentials"]>;
  /** HTTP status 403. */
  forbidden: SentCase<FanfareErrorMap["forbidden"]>;
  /** HTTP status 403. */
  insufficient_role: SentCase<FanfareErrorMap["insufficient_role"], InsufficientRoleDetails>;
  /** HTTP status 403. */
  device_mismatch: SentCase<FanfareErrorMap["device_mismatch"]>;
  /** HTTP status 404. */
  not_found: SentCase<FanfareErrorMap["not_found"], NotFoundDetails>;
  /** HTTP status 409. */
  conflict: SentCase<FanfareErrorMap["conflict"]>;
  /** HTTP status 409. */
  already_in_queue: SentCase<FanfareErrorMap["already_in_queue"], AlreadyInQueueDetails>;
  /** HTTP status 409. */
  already_registered: SentCase<FanfareErrorMap["already_registered"], AlreadyRegisteredDetails>;
  /** HTTP status 409. */
  already_exists: SentCase<FanfareErrorMap["already_exists"], AlreadyExistsDetails>;
  /** HTTP status 409. */
  concurrent_modification: SentCase<FanfareErrorMap["concurrent_modification"], ConcurrentModificationDetails>;
  /** HTTP status 422. */
  validation_failed: SentCase<FanfareErrorMap["validation_failed"]>;
  /** HTTP status 429. */
  rate_limited: SentCase<FanfareErrorMap["rate_limited"], RateLimitedDetails>;
  /** HTTP status 500. */
  internal_error: SentCase<FanfareErrorMap["internal_error"]>;
  /** HTTP status 502. */
  bad_gateway: SentCase<FanfareErrorMap["bad_gateway"]>;
  /** HTTP status 503. */
  service_unavailable: SentCase<FanfareErrorMap["service_unavailable"], ServiceUnavailableDetails>;
  /** HTTP status 504. */
  gateway_timeout: SentCase<FanfareErrorMap["gateway_timeout"]>;
}

/** Fanfare API: a case for each example of the errors that it sends. */
export const fanfare: TestApi<FanfareCases, FanfareError> = /*#__PURE__*/ defineTestApi({
  server: fanfareServer,
  client: fanfareClient,
  cases: {
    bad_request: [
      {
        detail: "The offset must not be negative.",
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          detail: "The offset must not be negative.",
          retry: { strategy: "never" },
        },
      },
    ],
    unauthorized: [
      {
        detail: "The request has no Authorization header.",
        want: {
          code: "unauthorized",
          recognized: true,
          status: 401,
          detail: "The request has no Authorization header.",
          retry: { strategy: "never" },
        },
      },
    ],
    invalid_token: [
      {
        detail: "The access token ends too early.",
        want: {
          code: "invalid_token",
          recognized: true,
          status: 401,
          detail: "The access token ends too early.",
          retry: { strategy: "never" },
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
          retry: { strategy: "never" },
          details: { expiredAt: "2026-01-31T10:00:00Z" },
        },
      },
    ],
    invalid_credentials: [
      {
        want: {
          code: "invalid_credentials",
          recognized: true,
          status: 401,
          detail: "The user name or the password is wrong.",
          retry: { strategy: "never" },
        },
      },
    ],
    forbidden: [
      {
        detail: "This project belongs to another organization.",
        want: {
          code: "forbidden",
          recognized: true,
          status: 403,
          detail: "This project belongs to another organization.",
          retry: { strategy: "never" },
        },
      },
    ],
    insufficient_role: [
      {
        details: { requiredRoles: ["administrator", "owner"] },
        want: {
          code: "insufficient_role",
          recognized: true,
          status: 403,
          detail: "The role of this account does not suffice.",
          retry: { strategy: "never" },
          details: { requiredRoles: ["administrator", "owner"] },
        },
      },
    ],
    device_mismatch: [
      {
        detail: "The fingerprint of this device is not the one of the session.",
        want: {
          code: "device_mismatch",
          recognized: true,
          status: 403,
          detail: "The fingerprint of this device is not the one of the session.",
          retry: { strategy: "never" },
        },
      },
    ],
    not_found: [
      {
        detail: "There is no project prj_42.",
        details: { resource: "project", resourceId: "prj_42" },
        want: {
          code: "not_found",
          recognized: true,
          status: 404,
          detail: "There is no project prj_42.",
          retry: { strategy: "never" },
          details: { resource: "project", resourceId: "prj_42" },
        },
      },
    ],
    conflict: [
      {
        detail: "The order was closed.",
        want: {
          code: "conflict",
          recognized: true,
          status: 409,
          detail: "The order was closed.",
          retry: { strategy: "never" },
        },
      },
    ],
    already_in_queue: [
      {
        details: { queueId: "q_7" },
        want: {
          code: "already_in_queue",
          recognized: true,
          status: 409,
          detail: "The user is already in this queue.",
          retry: { strategy: "never" },
          details: { queueId: "q_7" },
        },
      },
    ],
    already_registered: [
      {
        details: { drawId: "draw_31" },
        want: {
          code: "already_registered",
          recognized: true,
          status: 409,
          detail: "The user is already registered for this draw.",
          retry: { strategy: "never" },
          details: { drawId: "draw_31" },
        },
      },
    ],
    already_exists: [
      {
        details: { resource: "label", field: "/name" },
        want: {
          code: "already_exists",
          recognized: true,
          status: 409,
          detail: "already exists",
          retry: { strategy: "never" },
          details: { resource: "label", field: "/name" },
        },
      },
    ],
    concurrent_modification: [
      {
        details: { currentVersion: "\"v18\"" },
        want: {
          code: "concurrent_modification",
          recognized: true,
          status: 409,
          detail: "The resource was changed by another request.",
          retry: { strategy: "never" },
          details: { currentVersion: "\"v18\"" },
        },
      },
    ],
    validation_failed: [
      {
        title: "A form with several mistakes",
        detail: "Some fields are not valid.",
        fields: [
          { pointer: "/name", rule: "required", message: "Must be given." },
          { pointer: "/email", rule: "email", message: "Must be an email address." },
          { pointer: "/password", rule: "min_length", message: "Must have at least 8 characters." },
          {
            pointer: "/profile/about",
            rule: "max_length",
            message: "Must have at most 400 characters.",
          },
          {
            pointer: "/prices/0/currency",
            rule: "pattern",
            message: "Must be three capital letters.",
          },
        ],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 422,
          retry: { strategy: "never" },
          fields: [
            { pointer: "/name", message: "Must be given.", rule: "required" },
            { pointer: "/email", message: "Must be an email address.", rule: "email" },
            {
              pointer: "/password",
              message: "Must have at least 8 characters.",
              rule: "min_length",
            },
            {
              pointer: "/profile/about",
              message: "Must have at most 400 characters.",
              rule: "max_length",
            },
            {
              pointer: "/prices/0/currency",
              message: "Must be three capital letters.",
              rule: "pattern",
            },
          ],
        },
      },
      {
        title: "A value that is in use",
        detail: "The name is in use.",
        fields: [{ pointer: "/name", rule: "unique", message: "Is already in use." }],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 422,
          retry: { strategy: "never" },
          fields: [{ pointer: "/name", message: "Is already in use.", rule: "unique" }],
        },
      },
      {
        title: "A value that is not one of those allowed",
        detail: "The status is not valid.",
        fields: [
          {
            pointer: "/status",
            rule: "enum",
            message: "Must be one of the allowed values.",
            params: { allowedValues: ["OPEN", "CLOSED"] },
          },
        ],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 422,
          retry: { strategy: "never" },
          fields: [
            {
              pointer: "/status",
              params: { allowedValues: ["OPEN", "CLOSED"] },
              message: "Must be one of the allowed values.",
              rule: "enum",
            },
          ],
        },
      },
      {
        title: "A property that is not allowed",
        detail: "The body has a property that is not allowed.",
        fields: [
          {
            pointer: "",
            rule: "additionalProperties",
            message: "Has a property that is not allowed.",
            params: { additionalProperty: "colour" },
          },
        ],
        want: {
          code: "validation_failed",
          recognized: true,
          status: 422,
          retry: { strategy: "never" },
          fields: [
            {
              pointer: "",
              params: { additionalProperty: "colour" },
              message: "Has a property that is not allowed.",
              rule: "additionalProperties",
            },
          ],
        },
      },
    ],
    rate_limited: [
      {
        details: { scope: "Queue entry", limit: 5, windowSeconds: 10 },
        retryAfterMs: 1000,
        want: {
          code: "rate_limited",
          recognized: true,
          status: 429,
          detail: "Too many requests were sent in a short time.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
          details: { scope: "Queue entry", limit: 5, windowSeconds: 10 },
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
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
    bad_gateway: [
      {
        detail: "The shop gave no valid answer.",
        retryAfterMs: 1000,
        want: {
          code: "bad_gateway",
          recognized: true,
          status: 502,
          detail: "The shop gave no valid answer.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
    service_unavailable: [
      {
        details: { reason: "maintenance" },
        retryAfterMs: 1000,
        want: {
          code: "service_unavailable",
          recognized: true,
          status: 503,
          detail: "The service is not available at the moment.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
          details: { reason: "maintenance" },
        },
      },
    ],
    gateway_timeout: [
      {
        detail: "The shop did not answer in time.",
        retryAfterMs: 1000,
        want: {
          code: "gateway_timeout",
          recognized: true,
          status: 504,
          detail: "The shop did not answer in time.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
  },
});
