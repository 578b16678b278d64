// @generated from catalog.yaml

import type { ServerCatalog } from "@org/errors-server/runtime";
import { messages } from "./messages.js";

/** All errors of the catalog: an API that does not list one sends a more general one in its place. */
export const catalog: ServerCatalog = {
  errors: {
    bad_request: { status: 400, detail: "The request is not valid." },
    unauthorized: { status: 401, detail: "Authentication is needed." },
    payment_required: { status: 402, detail: "A payment is needed." },
    not_found: { status: 404, detail: "There is no such resource." },
    conflict: { status: 409, detail: "The state of the resource is against it." },
    validation_failed: { status: 422, detail: "The input is not valid." },
    rate_limited: { status: 429, detail: "Too many requests." },
    internal_error: { status: 500, detail: "Something failed on our side." },
    service_unavailable: { status: 503, detail: "The service is not available now." },
    token_expired: {
      status: 401,
      refines: "unauthorized",
      detail: "The access token has expired.",
    },
    missing_scope: {
      status: 401,
      refines: "unauthorized",
      detail: ({ scope }) => `The scope ${scope} is needed.`,
    },
    payment_declined: {
      status: 402,
      refines: "payment_required",
      detail: ({ amount, reason }) => `The payment of ${amount} was declined: ${reason}.`,
    },
    resource_missing: {
      status: 404,
      refines: "not_found",
      detail: "There is no resource with this name.",
    },
    version_conflict: {
      status: 409,
      refines: "conflict",
      detail: "The resource was changed by another request.",
    },
    quota_exceeded: {
      status: 429,
      refines: "rate_limited",
      detail: ({ limit, unit }) => `All ${limit} ${unit} are used up.`,
    },
    maintenance: {
      status: 503,
      refines: "service_unavailable",
      detail: "The service is down for maintenance.",
    },
  },
  // by HTTP status
  generics: {
    400: {
      code: "bad_request",
      status: 400,
      statusText: "Bad Request",
      title: "Bad Request",
      type: "https://errors.example.com/bad_request",
      help: "https://errors.example.com/bad_request",
      attributes: { canonical: "INVALID_ARGUMENT" },
    },
    401: {
      code: "unauthorized",
      status: 401,
      statusText: "Unauthorized",
      title: "Unauthorized",
      type: "https://errors.example.com/unauthorized",
      help: "https://errors.example.com/unauthorized",
      attributes: { canonical: "UNAUTHENTICATED" },
    },
    402: {
      code: "payment_required",
      status: 402,
      statusText: "Payment Required",
      title: "Payment Required",
      type: "https://errors.example.com/payment_required",
      help: "https://errors.example.com/payment_required",
      attributes: { canonical: "FAILED_PRECONDITION" },
    },
    404: {
      code: "not_found",
      status: 404,
      statusText: "Not Found",
      title: "Not Found",
      type: "https://errors.example.com/not_found",
      help: "https://errors.example.com/not_found",
      attributes: { canonical: "NOT_FOUND" },
    },
    409: {
      code: "conflict",
      status: 409,
      statusText: "Conflict",
      title: "Conflict",
      type: "https://errors.example.com/conflict",
      help: "https://errors.example.com/conflict",
      attributes: { canonical: "ABORTED" },
    },
    422: {
      code: "validation_failed",
      status: 422,
      statusText: "Unprocessable Content",
      title: "Unprocessable Content",
      type: "https://errors.example.com/validation_failed",
      help: "https://errors.example.com/validation_failed",
      attributes: { canonical: "INVALID_ARGUMENT" },
    },
    429: {
      code: "rate_limited",
      status: 429,
      statusText: "Too Many Requests",
      title: "Too Many Requests",
      type: "https://errors.example.com/rate_limited",
      help: "https://errors.example.com/rate_limited",
      attributes: { canonical: "RESOURCE_EXHAUSTED" },
    },
    500: {
      code: "internal_error",
      status: 500,
      statusText: "Internal Server Error",
      title: "Internal Server Error",
      type: "https://errors.example.com/internal_error",
      help: "https://errors.example.com/internal_error",
      attributes: { canonical: "INTERNAL" },
    },
    503: {
      code: "service_unavailable",
      status: 503,
      statusText: "Service Unavailable",
      title: "Service Unavailable",
      type: "https://errors.example.com/service_unavailable",
      help: "https://errors.example.com/service_unavailable",
      attributes: { canonical: "UNAVAILABLE" },
    },
  },
  messages,
};
