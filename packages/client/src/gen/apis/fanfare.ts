// @generated from apis/fanfare.yaml

import {
  type Api,
  defineApi,
  isInteger,
  isListOf,
  isOneOf,
  isText,
  spelledAs,
} from "@org/errors-client/runtime";
import type { FanfareError } from "@org/errors-types";
import { fanfareDialect } from "../dialects/fanfare.js";

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
    { codes: "token_expired", details: { "expiredAt?": isText } },
    { codes: "insufficient_role", details: { "requiredRoles?": isListOf(isText) } },
    { codes: "not_found=404", details: { "resource?": isText, "resourceId?": isText } },
    { codes: "already_in_queue", details: { "queueId?": isText } },
    { codes: "already_registered", details: { "drawId?": isText } },
    { codes: "already_exists", details: { "resource?": isText, "field?": isText, "resourceId?": isText } },
    { codes: "concurrent_modification", details: { "currentVersion?": isText } },
    {
      codes: "rate_limited=429",
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
      details: { "scope?": isText, "limit?": isInteger, "windowSeconds?": isInteger },
    },
    {
      codes: "bad_gateway=502 gateway_timeout=504 internal_error=500",
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
    {
      codes: "service_unavailable=503",
      retry: { strategy: "backoff", minDelayMs: 1000 },
      details: { "reason?": isOneOf("maintenance", "deployment", "capacity", "upstream") },
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
