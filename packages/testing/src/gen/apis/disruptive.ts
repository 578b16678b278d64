// @generated from apis/disruptive.yaml

import { disruptive as disruptiveClient } from "@org/errors-client/apis";
import { disruptive as disruptiveServer } from "@org/errors-server/apis";
import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import type {
  AlreadyExistsDetails,
  ConcurrentModificationDetails,
  DisruptiveError,
  DisruptiveErrorMap,
  MethodNotAllowedDetails,
  NotFoundDetails,
  RateLimitedDetails,
  ServiceUnavailableDetails,
} from "@org/errors-types";

/** Code → what the Disruptive Technologies API may be made to say of it, and what a client reads then. */
export interface DisruptiveCases {
  /** HTTP status 400. */
  bad_request: SentCase<DisruptiveErrorMap["bad_request"]>;
  /** HTTP status 401. */
  unauthorized: SentCase<DisruptiveErrorMap["unauthorized"]>;
  /** HTTP status 403. */
  forbidden: SentCase<DisruptiveErrorMap["forbidden"]>;
  /** HTTP status 404. */
  not_found: SentCase<DisruptiveErrorMap["not_found"], NotFoundDetails>;
  /** HTTP status 409. */
  conflict: SentCase<DisruptiveErrorMap["conflict"]>;
  /** HTTP status 409. */
  already_exists: SentCase<DisruptiveErrorMap["already_exists"], AlreadyExistsDetails>;
  /** HTTP status 409. */
  concurrent_modification: SentCase<DisruptiveErrorMap["conflict"], ConcurrentModificationDetails>;
  /** HTTP status 429. */
  rate_limited: SentCase<DisruptiveErrorMap["rate_limited"], RateLimitedDetails>;
  /** HTTP status 500. */
  internal_error: SentCase<DisruptiveErrorMap["internal_error"]>;
  /** HTTP status 501. */
  method_not_allowed: SentCase<DisruptiveErrorMap["method_not_allowed"], MethodNotAllowedDetails>;
  /** HTTP status 503. */
  service_unavailable: SentCase<DisruptiveErrorMap["service_unavailable"], ServiceUnavailableDetails>;
  /** HTTP status 504. */
  gateway_timeout: SentCase<DisruptiveErrorMap["gateway_timeout"]>;
}

/** Disruptive Technologies API: a case for each example of the errors that it sends. */
export const disruptive: TestApi<DisruptiveCases, DisruptiveError> = /*#__PURE__*/ defineTestApi({
  server: disruptiveServer,
  client: disruptiveClient,
  cases: {
    bad_request: [
      {
        detail: "The offset must not be negative.",
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          help: "https://docs.d21s.com/error/#400",
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
          help: "https://docs.d21s.com/error/#401",
          detail: "The request has no Authorization header.",
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
          help: "https://docs.d21s.com/error/#403",
          detail: "This project belongs to another organization.",
          retry: { strategy: "never" },
        },
      },
    ],
    not_found: [
      {
        detail: "There is no project prj_42.",
        details: { resource: "project", resourceId: "prj_42" },
        retryAfterMs: 1000,
        want: {
          code: "not_found",
          recognized: true,
          status: 404,
          help: "https://docs.d21s.com/error/#404",
          detail: "There is no project prj_42.",
          retryAfterMs: 1000,
          retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 10000 },
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
          help: "https://docs.d21s.com/error/#409",
          detail: "The order was closed.",
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
          help: "https://docs.d21s.com/error/#409",
          detail: "already exists",
          retry: { strategy: "never" },
        },
      },
    ],
    concurrent_modification: [
      {
        details: { currentVersion: "\"v18\"" },
        want: {
          code: "conflict",
          recognized: true,
          status: 409,
          help: "https://docs.d21s.com/error/#409",
          detail: "The resource was changed by another request.",
          retry: { strategy: "never" },
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
          help: "https://docs.d21s.com/error/#429",
          detail: "Too many requests were sent in a short time.",
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
          help: "https://docs.d21s.com/error/#500",
          detail: "Something failed on our side.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
    method_not_allowed: [
      {
        details: { allowed: ["POST"] },
        want: {
          code: "method_not_allowed",
          recognized: true,
          status: 501,
          help: "https://docs.d21s.com/error/#501",
          detail: "The resource does not support this method.",
          retry: { strategy: "never" },
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
          help: "https://docs.d21s.com/error/#503",
          detail: "The service is not available at the moment.",
          retryAfterMs: 1000,
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
    gateway_timeout: [
      {
        detail: "The shop did not answer in time.",
        retryAfterMs: 10000,
        want: {
          code: "gateway_timeout",
          recognized: true,
          status: 504,
          help: "https://docs.d21s.com/error/#504",
          detail: "The shop did not answer in time.",
          retryAfterMs: 10000,
          retry: { strategy: "backoff", minDelayMs: 10000 },
        },
      },
    ],
  },
});
