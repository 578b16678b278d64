// @generated from apis/workspaces.yaml

import { workspaces as workspacesClient } from "@org/errors-client/apis";
import { workspaces as workspacesServer } from "@org/errors-server/apis";
import { defineTestApi, type SentCase, type TestApi } from "@org/errors-testing/runtime";
import type {
  NotFoundDetails,
  ServiceUnavailableDetails,
  WorkspacesError,
  WorkspacesErrorMap,
  WorkspacesValidationFailedDetails,
} from "@org/errors-types";

/** Code → what the Workspaces API may be made to say of it, and what a client reads then. */
export interface WorkspacesCases {
  /** HTTP status 400. */
  bad_request: SentCase<WorkspacesErrorMap["bad_request"]>;
  /** HTTP status 400. */
  validation_failed: SentCase<WorkspacesErrorMap["bad_request"] | WorkspacesErrorMap["validation_failed"], WorkspacesValidationFailedDetails>;
  /** HTTP status 401. */
  unauthorized: SentCase<WorkspacesErrorMap["unauthorized"]>;
  /** HTTP status 403. */
  forbidden: SentCase<WorkspacesErrorMap["forbidden"]>;
  /** HTTP status 404. */
  not_found: SentCase<WorkspacesErrorMap["not_found"], NotFoundDetails>;
  /** HTTP status 500. */
  internal_error: SentCase<WorkspacesErrorMap["internal_error"]>;
  /** HTTP status 502. */
  bad_gateway: SentCase<WorkspacesErrorMap["bad_gateway"]>;
  /** HTTP status 503. */
  service_unavailable: SentCase<WorkspacesErrorMap["service_unavailable"], ServiceUnavailableDetails>;
  /** HTTP status 504. */
  gateway_timeout: SentCase<WorkspacesErrorMap["gateway_timeout"]>;
}

/** Workspaces API: a case for each example of the errors that it sends. */
export const workspaces: TestApi<WorkspacesCases, WorkspacesError> = /*#__PURE__*/ defineTestApi({
  server: workspacesServer,
  client: workspacesClient,
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
        details: { schemaPath: "#/properties/status/enum" },
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
          code: "bad_request",
          recognized: true,
          status: 400,
          detail: "Some fields are not valid.",
          retry: { strategy: "never" },
        },
      },
      {
        title: "A value that is in use",
        detail: "The name is in use.",
        details: { schemaPath: "#/properties/status/enum" },
        fields: [{ pointer: "/name", rule: "unique", message: "Is already in use." }],
        want: {
          code: "bad_request",
          recognized: true,
          status: 400,
          detail: "The name is in use.",
          retry: { strategy: "never" },
        },
      },
      {
        title: "A value that is not one of those allowed",
        detail: "The status is not valid.",
        details: { schemaPath: "#/properties/status/enum" },
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
          retry: { strategy: "never" },
          fields: [
            {
              pointer: "/status",
              message: "Must be one of the allowed values.",
              params: { allowedValues: ["OPEN", "CLOSED"] },
              rule: "enum",
            },
          ],
          details: { schemaPath: "#/properties/status/enum" },
        },
      },
      {
        title: "A property that is not allowed",
        detail: "The body has a property that is not allowed.",
        details: { schemaPath: "#/properties/status/enum" },
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
          retry: { strategy: "never" },
          fields: [
            {
              pointer: "",
              message: "Has a property that is not allowed.",
              params: { additionalProperty: "colour" },
              rule: "additionalProperties",
            },
          ],
          details: { schemaPath: "#/properties/status/enum" },
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
        retryAfterMs: 1000,
        want: {
          code: "forbidden",
          recognized: true,
          status: 403,
          detail: "This project belongs to another organization.",
          retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 10000 },
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
          detail: "There is no project prj_42.",
          retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 10000 },
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
    bad_gateway: [
      {
        detail: "The shop gave no valid answer.",
        retryAfterMs: 1000,
        want: {
          code: "bad_gateway",
          recognized: true,
          status: 502,
          detail: "The shop gave no valid answer.",
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
          retry: { strategy: "backoff", minDelayMs: 1000, processed: "unknown" },
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
          retry: { strategy: "backoff", minDelayMs: 1000, processed: "unknown" },
        },
      },
    ],
  },
});
