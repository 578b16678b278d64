// @generated from apis/org.yaml

import { type Api, defineApi, isListOf, isOneOf, optional } from "@org/errors-client/runtime";
import type { OrgError } from "@org/errors-types";
import { problemDetailsDialect } from "../dialects/problem-details.js";

const isListOfText = /*#__PURE__*/ isListOf("string");
const isAllowed = /*#__PURE__*/ isOneOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
const isListOfAllowed = /*#__PURE__*/ isListOf(isAllowed);
const isReason = /*#__PURE__*/ isOneOf("maintenance", "deployment", "capacity", "upstream");

/** Org default API: its errors, as a client reads them. */
export const org: Api<OrgError> = /*#__PURE__*/ defineApi<OrgError>({
  name: "org",
  dialect: problemDetailsDialect,
  errors: () => [
    {
      codes:
        "bad_request=400 conflict=409 device_mismatch forbidden=403 invalid_credentials " +
        "invalid_token not_implemented=501 unauthorized=401 validation_failed=422",
    },
    { codes: "token_expired", check: (details) => optional(details.expiredAt, "string") },
    { codes: "insufficient_role", check: (details) => optional(details.requiredRoles, isListOfText) },
    {
      codes: "already_exists",
      check: (details) =>
        optional(details.resource, "string") &&
        optional(details.field, "string") &&
        optional(details.resourceId, "string"),
    },
    { codes: "already_registered", check: (details) => optional(details.drawId, "string") },
    { codes: "already_in_queue", check: (details) => optional(details.queueId, "string") },
    { codes: "concurrent_modification", check: (details) => optional(details.currentVersion, "string") },
    {
      codes: "rate_limited=429",
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
      check: (details) =>
        optional(details.scope, "string") &&
        optional(details.limit, "integer") &&
        optional(details.windowSeconds, "integer"),
    },
    { codes: "malformed_json", check: (details) => optional(details.offset, "integer") },
    { codes: "method_not_allowed=405", check: (details) => optional(details.allowed, isListOfAllowed) },
    {
      codes: "request_timeout=408",
      retry: { strategy: "backoff", minDelayMs: 1000 },
      check: (details) => optional(details.timeoutSeconds, "number"),
    },
    { codes: "unsupported_media_type=415", check: (details) => optional(details.supported, isListOfText) },
    {
      codes: "not_found=404",
      check: (details) =>
        optional(details.resource, "string") &&
        optional(details.resourceId, "string"),
    },
    {
      codes: "bad_gateway=502 gateway_timeout=504 internal_error=500",
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
    {
      codes: "service_unavailable=503",
      retry: { strategy: "backoff", minDelayMs: 1000 },
      check: (details) => optional(details.reason, isReason),
    },
  ],
});
