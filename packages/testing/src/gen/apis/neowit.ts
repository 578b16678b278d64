// @generated from apis/neowit.yaml

import { neowit as neowitClient } from "@org/errors-client/apis";
import { neowit as neowitServer } from "@org/errors-server/apis";
import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import type {
  NeowitError,
  NeowitErrorMap,
  NotFoundDetails,
  ServiceUnavailableDetails,
} from "@org/errors-types";

/** Code → what the Neowit API may be made to say of it, and what a client reads then. */
export interface NeowitCases {
  /** HTTP status 400. */
  bad_request: SentCase<NeowitErrorMap["bad_request"]>;
  /** HTTP status 400. */
  validation_failed: SentCase<NeowitErrorMap["validation_failed"]>;
  /** HTTP status 401. */
  unauthorized: SentCase<NeowitErrorMap["unauthorized"]>;
  /** HTTP status 403. */
  forbidden: SentCase<NeowitErrorMap["forbidden"]>;
  /** HTTP status 404. */
  not_found: SentCase<NeowitErrorMap["not_found"], NotFoundDetails>;
  /** HTTP status 409. */
  conflict: SentCase<NeowitErrorMap["conflict"]>;
  /** HTTP status 500. */
  internal_error: SentCase<NeowitErrorMap["internal_error"]>;
  /** HTTP status 503. */
  service_unavailable: SentCase<NeowitErrorMap["service_unavailable"], ServiceUnavailableDetails>;
  /** HTTP status 504. */
  gateway_timeout: SentCase<NeowitErrorMap["gateway_timeout"]>;
}

/** Neowit API: a case for each example of the errors that it sends. */
export const neowit: TestApi<NeowitCases, NeowitError> = /*#__PURE__*/ defineTestApi({
  server: neowitServer,
  client: neowitClient,
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
          status: 400,
          detail: "Some fields are not valid.",
          retry: { strategy: "never" },
          fields: [
            { pointer: "/name", rule: "required" },
            { pointer: "/email", rule: "email" },
            { pointer: "/password", rule: "min_length" },
            { pointer: "/profile/about", rule: "max_length" },
            { pointer: "/prices/0/currency", rule: "pattern" },
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
          status: 400,
          detail: "The name is in use.",
          retry: { strategy: "never" },
          fields: [{ pointer: "/name", rule: "unique" }],
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
          status: 400,
          detail: "The status is not valid.",
          retry: { strategy: "never" },
          fields: [{ pointer: "/status", rule: "enum" }],
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
          status: 400,
          detail: "The body has a property that is not allowed.",
          retry: { strategy: "never" },
          fields: [{ pointer: "", rule: "additionalProperties" }],
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
    internal_error: [
      {
        retryAfterMs: 1000,
        want: {
          code: "internal_error",
          recognized: true,
          status: 500,
          detail: "Something failed on our side.",
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
          retry: { strategy: "backoff", minDelayMs: 1000 },
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
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
  },
});
