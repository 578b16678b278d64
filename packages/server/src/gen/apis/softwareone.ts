// @generated from apis/softwareone.yaml

import { type Api, defineApi } from "@org/errors-server/runtime";
import type { SoftwareoneErrorMap } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { softwareoneDialect } from "../dialects/softwareone.js";

/** SoftwareOne API: its errors, as a server sends them. */
export const softwareone: Api<SoftwareoneErrorMap> = /*#__PURE__*/ defineApi({
  name: "softwareone",
  dialect: softwareoneDialect,
  catalog,
  errors: {
    bad_request: {
      status: 400,
      statusText: "Bad Request",
      title: "Bad Request",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
      help: "https://errors.example.org/bad_request",
    },
    validation_failed: {
      status: 400,
      statusText: "Bad Request",
      title: "Bad Request",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
      help: "https://errors.example.org/validation_failed",
    },
    unauthorized: {
      status: 401,
      statusText: "Unauthorized",
      title: "Unauthorized",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.2",
      help: "https://errors.example.org/unauthorized",
    },
    forbidden: {
      status: 403,
      statusText: "Forbidden",
      title: "Forbidden",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.4",
      help: "https://errors.example.org/forbidden",
    },
    not_found: {
      status: 404,
      statusText: "Not Found",
      title: "Not Found",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.5",
      help: "https://errors.example.org/not_found",
    },
    conflict: {
      status: 409,
      statusText: "Conflict",
      title: "Conflict",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.10",
      help: "https://errors.example.org/conflict",
    },
    unsupported_media_type: {
      status: 415,
      statusText: "Unsupported Media Type",
      title: "Unsupported Media Type",
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.16",
      help: "https://errors.example.org/unsupported_media_type",
    },
    internal_error: {
      status: 500,
      statusText: "Internal Server Error",
      title: "Internal Server Error",
      type: "https://tools.ietf.org/html/rfc9110#section-15.6.1",
      help: "https://errors.example.org/internal_error",
    },
    not_implemented: {
      status: 501,
      statusText: "Not Implemented",
      title: "Not Implemented",
      type: "https://tools.ietf.org/html/rfc9110#section-15.6.2",
      help: "https://errors.example.org/not_implemented",
    },
    gateway_timeout: {
      status: 504,
      statusText: "Gateway Timeout",
      title: "Gateway Timeout",
      type: "https://tools.ietf.org/html/rfc9110#section-15.6.5",
      help: "https://errors.example.org/gateway_timeout",
    },
  },
});
