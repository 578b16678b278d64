// @generated from apis/disruptive.yaml

import { type Api, defineApi } from "@org/errors-server/runtime";
import type { DisruptiveErrorMap } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { disruptiveDialect } from "../dialects/disruptive.js";

/** Disruptive Technologies API: its errors, as a server sends them. */
export const disruptive: Api<DisruptiveErrorMap> = /*#__PURE__*/ defineApi({
  name: "disruptive",
  dialect: disruptiveDialect,
  catalog,
  errors: {
    bad_request: {
      status: 400,
      statusText: "Bad Request",
      title: "Bad Request",
      type: "https://errors.example.org/bad_request",
      help: "https://docs.d21s.com/error/#400",
    },
    unauthorized: {
      status: 401,
      statusText: "Unauthorized",
      title: "Unauthorized",
      type: "https://errors.example.org/unauthorized",
      help: "https://docs.d21s.com/error/#401",
    },
    forbidden: {
      status: 403,
      statusText: "Forbidden",
      title: "Forbidden",
      type: "https://errors.example.org/forbidden",
      help: "https://docs.d21s.com/error/#403",
    },
    not_found: {
      status: 404,
      statusText: "Not Found",
      title: "Not Found",
      type: "https://errors.example.org/not_found",
      help: "https://docs.d21s.com/error/#404",
    },
    conflict: {
      status: 409,
      statusText: "Conflict",
      title: "Conflict",
      type: "https://errors.example.org/conflict",
      help: "https://docs.d21s.com/error/#409",
    },
    already_exists: {
      status: 409,
      statusText: "Conflict",
      title: "Already exists",
      type: "https://errors.example.org/already_exists",
      help: "https://docs.d21s.com/error/#409",
    },
    concurrent_modification: {
      status: 409,
      statusText: "Conflict",
      title: "Changed by another request",
      type: "https://errors.example.org/concurrent_modification",
      help: "https://docs.d21s.com/error/#409",
    },
    rate_limited: {
      status: 429,
      statusText: "Too Many Requests",
      title: "Too Many Requests",
      type: "https://errors.example.org/rate_limited",
      help: "https://docs.d21s.com/error/#429",
    },
    internal_error: {
      status: 500,
      statusText: "Internal Server Error",
      title: "Internal Server Error",
      type: "https://errors.example.org/internal_error",
      help: "https://docs.d21s.com/error/#500",
    },
    method_not_allowed: {
      status: 501,
      statusText: "Not Implemented",
      title: "Not Implemented",
      type: "https://errors.example.org/method_not_allowed",
      help: "https://docs.d21s.com/error/#501",
    },
    service_unavailable: {
      status: 503,
      statusText: "Service Unavailable",
      title: "Service Unavailable",
      type: "https://errors.example.org/service_unavailable",
      help: "https://docs.d21s.com/error/#503",
    },
    gateway_timeout: {
      status: 504,
      statusText: "Gateway Timeout",
      title: "Gateway Timeout",
      type: "https://errors.example.org/gateway_timeout",
      help: "https://docs.d21s.com/error/#504",
    },
  },
  // what stands for errors that are not listed, by HTTP status
  generics: {
    408: {
      code: "request_timeout",
      status: 408,
      statusText: "Request Timeout",
      title: "Request Timeout",
      type: "https://errors.example.org/request_timeout",
      help: "https://docs.d21s.com/error/#408",
    },
    415: {
      code: "unsupported_media_type",
      status: 415,
      statusText: "Unsupported Media Type",
      title: "Unsupported Media Type",
      type: "https://errors.example.org/unsupported_media_type",
      help: "https://docs.d21s.com/error/#415",
    },
    422: {
      code: "validation_failed",
      status: 422,
      statusText: "Unprocessable Content",
      title: "Unprocessable Content",
      type: "https://errors.example.org/validation_failed",
      help: "https://docs.d21s.com/error/#422",
    },
    501: {
      code: "not_implemented",
      status: 501,
      statusText: "Not Implemented",
      title: "Not Implemented",
      type: "https://errors.example.org/not_implemented",
      help: "https://docs.d21s.com/error/#501",
    },
    502: {
      code: "bad_gateway",
      status: 502,
      statusText: "Bad Gateway",
      title: "Bad Gateway",
      type: "https://errors.example.org/bad_gateway",
      help: "https://docs.d21s.com/error/#502",
    },
  },
  rateLimits: [
    { scope: "All requests", limit: 75, windowMs: 10000 },
  ],
});
