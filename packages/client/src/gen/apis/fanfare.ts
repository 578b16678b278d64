// @generated from apis/fanfare.yaml

import { type Api, defineApi, isListOf, isOneOf, optional, spelledAs } from "@org/errors-client/runtime";
import type { FanfareError } from "@org/errors-types";
import { fanfareDialect } from "../dialects/fanfare.js";

const isListOfText = /*#__PURE__*/ isListOf("string");
const isReason = /*#__PURE__*/ isOneOf("maintenance", "deployment", "capacity", "upstream");

/** Fanfare API: its errors, as a client reads them. */
export const fanfare: Api<FanfareError> = /*#__PURE__*/ defineApi<FanfareError>({
  name: "fanfare",
  dialect: fanfareDialect,
  errors: () => [
    {
      codes:
        "bad_request=400 conflict=409 device_mismatch forbidden=403 invalid_credentials " +
        "invalid_token unauthorized=401 validation_failed=422",
    },
    { codes: "token_expired", check: (details) => optional(details.expiredAt, "string") },
    { codes: "insufficient_role", check: (details) => optional(details.requiredRoles, isListOfText) },
    {
      codes: "not_found=404",
      check: (details) =>
        optional(details.resource, "string") &&
        optional(details.resourceId, "string"),
    },
    { codes: "already_in_queue", check: (details) => optional(details.queueId, "string") },
    { codes: "already_registered", check: (details) => optional(details.drawId, "string") },
    {
      codes: "already_exists",
      check: (details) =>
        optional(details.resource, "string") &&
        optional(details.field, "string") &&
        optional(details.resourceId, "string"),
    },
    { codes: "concurrent_modification", check: (details) => optional(details.currentVersion, "string") },
    {
      codes: "rate_limited=429",
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
      check: (details) =>
        optional(details.scope, "string") &&
        optional(details.limit, "integer") &&
        optional(details.windowSeconds, "integer"),
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
    { codes: "method_not_allowed=405 not_implemented=501 unsupported_media_type=415", unlisted: true },
    { codes: "request_timeout=408", unlisted: true, retry: { strategy: "backoff", minDelayMs: 1000 } },
  ],
  codes: (codes) => spelledAs(codes, {
    validation_error: "validation_failed",
    "Rate limit exceeded": "rate_limited",
    rate_limited: "rate_limited",
  }),
});
