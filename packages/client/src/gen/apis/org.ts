// @generated from apis/org.yaml

import {
  type Api,
  defineApi,
  isInteger,
  isListOf,
  isNumber,
  isOneOf,
  isText,
} from "@org/errors-client/runtime";
import type { OrgError } from "@org/errors-types";
import { problemDetailsDialect } from "../dialects/problem-details.js";

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
    { codes: "token_expired", details: { "expiredAt?": isText } },
    { codes: "insufficient_role", details: { "requiredRoles?": isListOf(isText) } },
    { codes: "already_exists", details: { "resource?": isText, "field?": isText, "resourceId?": isText } },
    { codes: "already_registered", details: { "drawId?": isText } },
    { codes: "already_in_queue", details: { "queueId?": isText } },
    { codes: "concurrent_modification", details: { "currentVersion?": isText } },
    {
      codes: "rate_limited=429",
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
      details: { "scope?": isText, "limit?": isInteger, "windowSeconds?": isInteger },
    },
    { codes: "malformed_json", details: { "offset?": isInteger } },
    {
      codes: "method_not_allowed=405",
      details: { "allowed?": isListOf(isOneOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) },
    },
    {
      codes: "request_timeout=408",
      retry: { strategy: "backoff", minDelayMs: 1000 },
      details: { "timeoutSeconds?": isNumber },
    },
    { codes: "unsupported_media_type=415", details: { "supported?": isListOf(isText) } },
    { codes: "not_found=404", details: { "resource?": isText, "resourceId?": isText } },
    {
      codes: "bad_gateway=502 gateway_timeout=504 internal_error=500",
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
    {
      codes: "service_unavailable=503",
      retry: { strategy: "backoff", minDelayMs: 1000 },
      details: { "reason?": isOneOf("maintenance", "deployment", "capacity", "upstream") },
    },
  ],
});
