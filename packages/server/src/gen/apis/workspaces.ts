// @generated from apis/workspaces.yaml

import { type Api, defineApi } from "@org/errors-server/runtime";
import type { WorkspacesErrorMap } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { workspacesDialect } from "../dialects/workspaces.js";

/** Workspaces API: its errors, as a server sends them. */
export const workspaces: Api<WorkspacesErrorMap> = /*#__PURE__*/ defineApi({
  name: "workspaces",
  dialect: workspacesDialect,
  catalog,
  errors: {
    bad_request: {
      status: 400,
      statusText: "Bad Request",
      title: "Bad Request",
      type: "https://errors.example.org/bad_request",
      help: "https://errors.example.org/bad_request",
    },
    validation_failed: {
      status: 400,
      statusText: "Bad Request",
      title: "Bad Request",
      type: "https://errors.example.org/validation_failed",
      help: "https://errors.example.org/validation_failed",
      optional: ["schemaPath"],
    },
    unauthorized: {
      status: 401,
      statusText: "Unauthorized",
      title: "Unauthorized",
      type: "https://errors.example.org/unauthorized",
      help: "https://errors.example.org/unauthorized",
    },
    forbidden: {
      status: 403,
      statusText: "Forbidden",
      title: "Forbidden",
      type: "https://errors.example.org/forbidden",
      help: "https://errors.example.org/forbidden",
    },
    not_found: {
      status: 404,
      statusText: "Not Found",
      title: "Not Found",
      type: "https://errors.example.org/not_found",
      help: "https://errors.example.org/not_found",
    },
    internal_error: {
      status: 500,
      statusText: "Internal Server Error",
      title: "Internal Server Error",
      type: "https://errors.example.org/internal_error",
      help: "https://errors.example.org/internal_error",
    },
    bad_gateway: {
      status: 502,
      statusText: "Bad Gateway",
      title: "Bad Gateway",
      type: "https://errors.example.org/bad_gateway",
      help: "https://errors.example.org/bad_gateway",
    },
    service_unavailable: {
      status: 503,
      statusText: "Service Unavailable",
      title: "Service Unavailable",
      type: "https://errors.example.org/service_unavailable",
      help: "https://errors.example.org/service_unavailable",
    },
    gateway_timeout: {
      status: 504,
      statusText: "Gateway Timeout",
      title: "Gateway Timeout",
      type: "https://errors.example.org/gateway_timeout",
      help: "https://errors.example.org/gateway_timeout",
    },
  },
});
