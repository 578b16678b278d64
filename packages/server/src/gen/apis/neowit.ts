// @generated from apis/neowit.yaml

import { type Api, defineApi } from "@org/errors-server/runtime";
import type { NeowitErrorMap } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { neowitDialect } from "../dialects/neowit.js";

/** Neowit API: its errors, as a server sends them. */
export const neowit: Api<NeowitErrorMap> = /*#__PURE__*/ defineApi({
  name: "neowit",
  dialect: neowitDialect,
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
    conflict: {
      status: 409,
      statusText: "Conflict",
      title: "Conflict",
      type: "https://errors.example.org/conflict",
      help: "https://errors.example.org/conflict",
    },
    internal_error: {
      status: 500,
      statusText: "Internal Server Error",
      title: "Internal Server Error",
      type: "https://errors.example.org/internal_error",
      help: "https://errors.example.org/internal_error",
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
