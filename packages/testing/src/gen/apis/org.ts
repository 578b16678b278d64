// @generated from apis/org.yaml

import { org as orgClient } from "@org/errors-client/apis";
import { org as orgServer } from "@org/errors-server/apis";
import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import type {
  AlreadyExistsDetails,
  AlreadyInQueueDetails,
  AlreadyRegisteredDetails,
  ConcurrentModificationDetails,
  InsufficientRoleDetails,
  MalformedJsonDetails,
  MethodNotAllowedDetails,
  NotFoundDetails,
  OrgError,
  OrgErrorMap,
  RateLimitedDetails,
  RequestTimeoutDetails,
  ServiceUnavailableDetails,
  TokenExpiredDetails,
  UnsupportedMediaTypeDetails,
} from "@org/errors-types";

/** Code → what the Org default API may be made to say of it, and what a client reads then. */
export interface OrgCases {
  /** HTTP status 401. */
  unauthorized: SentCase<OrgErrorMap["unauthorized"]>;
  /** HTTP status 401. */
  invalid_token: SentCase<OrgErrorMap["invalid_token"]>;
  /** HTTP status 401. */
  token_expired: SentCase<OrgErrorMap["token_expired"], TokenExpiredDetails>;
  /** HTTP status 401. */
  invalid_credentials: SentCase<OrgErrorMap["invalid_credentials"]>;
  /** HTTP status 403. */
  forbidden: SentCase<OrgErrorMap["forbidden"]>;
  /** HTTP status 403. */
  insufficient_role: SentCase<OrgErrorMap["insufficient_role"], InsufficientRoleDetails>;
  /** HTTP status 403. */
  device_mismatch: SentCase<OrgErrorMap["device_mismatch"]>;
  /** HTTP status 409. */
  conflict: SentCase<OrgErrorMap["conflict"]>;
  /** HTTP status 409. */
  already_exists: SentCase<OrgErrorMap["already_exists"], AlreadyExistsDetails>;
  /** HTTP status 409. */
  already_registered: SentCase<OrgErrorMap["already_registered"], AlreadyRegisteredDetails>;
  /** HTTP status 409. */
  already_in_queue: SentCase<OrgErrorMap["already_in_queue"], AlreadyInQueueDetails>;
  /** HTTP status 409. */
  concurrent_modification: SentCase<OrgErrorMap["concurrent_modification"], ConcurrentModificationDetails>;
  /** HTTP status 429. */
  rate_limited: SentCase<OrgErrorMap["rate_limited"], RateLimitedDetails>;
  /** HTTP status 400. */
  bad_request: SentCase<OrgErrorMap["bad_request"]>;
  /** HTTP status 400. */
  malformed_json: SentCase<OrgErrorMap["malformed_json"], MalformedJsonDetails>;
  /** HTTP status 405. */
  method_not_allowed: SentCase<OrgErrorMap["method_not_allowed"], MethodNotAllowedDetails>;
  /** HTTP status 408. */
  request_timeout: SentCase<OrgErrorMap["request_timeout"], RequestTimeoutDetails>;
  /** HTTP status 415. */
  unsupported_media_type: SentCase<OrgErrorMap["unsupported_media_type"], UnsupportedMediaTypeDetails>;
  /** HTTP status 422. */
  validation_failed: SentCase<OrgErrorMap["validation_failed"]>;
  /** HTTP status 404. */
  not_found: SentCase<OrgErrorMap["not_found"], NotFoundDetails>;
  /** HTTP status 500. */
  internal_error: SentCase<OrgErrorMap["internal_error"]>;
  /** HTTP status 501. */
  not_implemented: SentCase<OrgErrorMap["not_implemented"]>;
  /** HTTP status 502. */
  bad_gateway: SentCase<OrgErrorMap["bad_gateway"]>;
  /** HTTP status 503. */
  service_unavailable: SentCase<OrgErrorMap["service_unavailable"], ServiceUnavailableDetails>;
  /** HTTP status 504. */
  gateway_timeout: SentCase<OrgErrorMap["gateway_timeout"]>;
}

/** Org default API: a case for each example of the errors that it sends. */
export const org: TestApi<OrgCases, OrgError> = /*#__PURE__*/ defineTestApi({
  server: orgServer,
  client: orgClient,
  cases: {
    unauthorized: [
      {
        detail: "The request has no Authorization header.",
        want: {
          code: "unauthorized",
          recognized: true,
          status: 401,
          detail: "The request has no Authorization header.",
          title: "Unauthorized",
          type: "https://errors.example.org/unauthorized",
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
          title: "Invalid access token",
          type: "https://errors.example.org/invalid_token",
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
          title: "Access token expired",
          type: "https://errors.example.org/token_expired",
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
          title: "Wrong name or password",
          type: "https://errors.example.org/invalid_credentials",
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
          title: "Forbidden",
          type: "https://errors.example.org/forbidden",
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
          title: "Role does not suffice",
          type: "https://errors.example.org/insufficient_role",
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
          title: "Another device",
          type: "https://errors.example.org/device_mismatch",
          retry: { strategy: "never" },
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
          title: "Conflict",
          type: "https://errors.example.org/conflict",
          retry: { strategy: "never" },
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
          title: "Already exists",
          type: "https://errors.example.org/already_exists",
          retry: { strategy: "never" },
          details: { resource: "label", field: "/name" },
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
          title: "Already registered",
          type: "https://errors.example.org/already_registered",
          retry: { strategy: "never" },
          details: { drawId: "draw_31" },
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
          title: "Already in the queue",
          type: "https://errors.example.org/already_in_queue",
          retry: { strategy: "never" },
          details: { queueId: "q_7" },
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
          title: "Changed by another request",
          type: "https://errors.example.org/concurrent_modification",
          retry: { strategy: "never" },
          details: { currentVersion: "\"v18\"" },
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
          title: "Too Many Requests",
          type: "https://errors.example.org/rate_limited",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
          details: { scope: "Queue entry", limit: 5, windowSeconds: 10 },
        },
      },
    ],
    bad_request: [
      {
        detail: "The offset must not be negative.",
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          detail: "The offset must not be negative.",
          title: "Bad Request",
          type: "https://errors.example.org/bad_request",
          retry: { strategy: "never" },
        },
      },
    ],
    malformed_json: [
      {
        details: { offset: 118 },
        want: {
          code: "malformed_json",
          recognized: true,
          status: 400,
          detail: "The body is not valid JSON.",
          title: "Malformed JSON",
          type: "https://errors.example.org/malformed_json",
          retry: { strategy: "never" },
          details: { offset: 118 },
        },
      },
    ],
    method_not_allowed: [
      {
        details: { allowed: ["POST"] },
        want: {
          code: "method_not_allowed",
          recognized: true,
          status: 405,
          detail: "The resource does not support this method.",
          title: "Method Not Allowed",
          type: "https://errors.example.org/method_not_allowed",
          retry: { strategy: "never" },
          details: { allowed: ["POST"] },
        },
      },
    ],
    request_timeout: [
      {
        details: { timeoutSeconds: 30 },
        retryAfterMs: 1000,
        want: {
          code: "request_timeout",
          recognized: true,
          status: 408,
          detail: "The request did not arrive completely in time.",
          title: "Request Timeout",
          type: "https://errors.example.org/request_timeout",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
          details: { timeoutSeconds: 30 },
        },
      },
    ],
    unsupported_media_type: [
      {
        details: { supported: ["application/json"] },
        want: {
          code: "unsupported_media_type",
          recognized: true,
          status: 415,
          detail: "The format of the body is not supported.",
          title: "Unsupported Media Type",
          type: "https://errors.example.org/unsupported_media_type",
          retry: { strategy: "never" },
          details: { supported: ["application/json"] },
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
          detail: "Some fields are not valid.",
          title: "Unprocessable Content",
          type: "https://errors.example.org/validation_failed",
          retry: { strategy: "never" },
          fields: [
            { pointer: "/name", message: "Must be given." },
            { pointer: "/email", message: "Must be an email address." },
            { pointer: "/password", message: "Must have at least 8 characters." },
            { pointer: "/profile/about", message: "Must have at most 400 characters." },
            { pointer: "/prices/0/currency", message: "Must be three capital letters." },
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
          detail: "The name is in use.",
          title: "Unprocessable Content",
          type: "https://errors.example.org/validation_failed",
          retry: { strategy: "never" },
          fields: [{ pointer: "/name", message: "Is already in use." }],
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
          detail: "The status is not valid.",
          title: "Unprocessable Content",
          type: "https://errors.example.org/validation_failed",
          retry: { strategy: "never" },
          fields: [{ pointer: "/status", message: "Must be one of the allowed values." }],
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
          detail: "The body has a property that is not allowed.",
          title: "Unprocessable Content",
          type: "https://errors.example.org/validation_failed",
          retry: { strategy: "never" },
          fields: [{ pointer: "", message: "Has a property that is not allowed." }],
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
          title: "Not Found",
          type: "https://errors.example.org/not_found",
          retry: { strategy: "never" },
          details: { resource: "project", resourceId: "prj_42" },
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
          type: "https://errors.example.org/internal_error",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
    not_implemented: [
      {
        detail: "Orders cannot be merged yet.",
        want: {
          code: "not_implemented",
          recognized: true,
          status: 501,
          detail: "Orders cannot be merged yet.",
          title: "Not Implemented",
          type: "https://errors.example.org/not_implemented",
          retry: { strategy: "never" },
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
          title: "Bad Gateway",
          type: "https://errors.example.org/bad_gateway",
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
          title: "Service Unavailable",
          type: "https://errors.example.org/service_unavailable",
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
          title: "Gateway Timeout",
          type: "https://errors.example.org/gateway_timeout",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
  },
});
