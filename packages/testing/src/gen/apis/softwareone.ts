// @generated from apis/softwareone.yaml

import { softwareone as softwareoneClient } from "@org/errors-client/apis";
import { softwareone as softwareoneServer } from "@org/errors-server/apis";
import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import type {
  NotFoundDetails,
  SoftwareoneError,
  SoftwareoneErrorMap,
  UnsupportedMediaTypeDetails,
} from "@org/errors-types";

/** Code → what the SoftwareOne API may be made to say of it, and what a client reads then. */
export interface SoftwareoneCases {
  /** HTTP status 400. */
  bad_request: SentCase<SoftwareoneErrorMap["bad_request"]>;
  /** HTTP status 400. */
  validation_failed: SentCase<SoftwareoneErrorMap["validation_failed"]>;
  /** HTTP status 401. */
  unauthorized: SentCase<SoftwareoneErrorMap["unauthorized"]>;
  /** HTTP status 403. */
  forbidden: SentCase<SoftwareoneErrorMap["forbidden"]>;
  /** HTTP status 404. */
  not_found: SentCase<SoftwareoneErrorMap["not_found"], NotFoundDetails>;
  /** HTTP status 409. */
  conflict: SentCase<SoftwareoneErrorMap["conflict"]>;
  /** HTTP status 415. */
  unsupported_media_type: SentCase<SoftwareoneErrorMap["unsupported_media_type"], UnsupportedMediaTypeDetails>;
  /** HTTP status 500. */
  internal_error: SentCase<SoftwareoneErrorMap["internal_error"]>;
  /** HTTP status 501. */
  not_implemented: SentCase<SoftwareoneErrorMap["not_implemented"]>;
  /** HTTP status 504. */
  gateway_timeout: SentCase<SoftwareoneErrorMap["gateway_timeout"]>;
}

/** SoftwareOne API: a case for each example of the errors that it sends. */
export const softwareone: TestApi<SoftwareoneCases, SoftwareoneError> = /*#__PURE__*/ defineTestApi({
  server: softwareoneServer,
  client: softwareoneClient,
  cases: {
    bad_request: [
      {
        detail: "The offset must not be negative.",
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          detail: "The offset must not be negative.",
          title: "Bad Request",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
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
          title: "Bad Request",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
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
          status: 400,
          detail: "The name is in use.",
          title: "Bad Request",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
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
          status: 400,
          detail: "The status is not valid.",
          title: "Bad Request",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
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
          status: 400,
          detail: "The body has a property that is not allowed.",
          title: "Bad Request",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
          retry: { strategy: "never" },
          fields: [{ pointer: "", message: "Has a property that is not allowed." }],
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
          title: "Unauthorized",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.2",
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
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.4",
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
          title: "Not Found",
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.5",
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
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.10",
          retry: { strategy: "never" },
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
          type: "https://tools.ietf.org/html/rfc9110#section-15.5.16",
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
          title: "Internal Server Error",
          type: "https://tools.ietf.org/html/rfc9110#section-15.6.1",
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
          type: "https://tools.ietf.org/html/rfc9110#section-15.6.2",
          retry: { strategy: "never" },
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
          type: "https://tools.ietf.org/html/rfc9110#section-15.6.5",
          retry: { strategy: "backoff", minDelayMs: 1000 },
        },
      },
    ],
  },
});
