// @generated from apis/org.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { OrgError } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { problemDetailsDialect } from "../dialects/problem-details.js";

/** Org default API: its errors, as a client reads them. */
export const org: Api<OrgError> = /*#__PURE__*/ defineApi<OrgError>({
  name: "org",
  dialect: problemDetailsDialect,
  catalog,
  codes:
    "unauthorized invalid_token token_expired invalid_credentials forbidden " +
    "insufficient_role device_mismatch conflict already_exists already_registered " +
    "already_in_queue concurrent_modification rate_limited bad_request malformed_json " +
    "method_not_allowed request_timeout unsupported_media_type validation_failed " +
    "not_found internal_error not_implemented bad_gateway service_unavailable " +
    "gateway_timeout",
  retry: [
    { strategy: "backoff", minDelayMs: 1000, processed: "no", codes: "rate_limited" },
    { strategy: "backoff", minDelayMs: 1000, codes: "request_timeout internal_error bad_gateway service_unavailable gateway_timeout" },
  ],
  details: {
    token_expired: { "expiredAt?": "string" },
    insufficient_role: { "requiredRoles?": { items: "string" } },
    already_exists: { "resource?": "string", "field?": "string", "resourceId?": "string" },
    already_registered: { "drawId?": "string" },
    already_in_queue: { "queueId?": "string" },
    concurrent_modification: { "currentVersion?": "string" },
    rate_limited: { "scope?": "string", "limit?": "integer", "windowSeconds?": "integer" },
    malformed_json: { "offset?": "integer" },
    method_not_allowed: { "allowed?": { items: { enum: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] } } },
    request_timeout: { "timeoutSeconds?": "number" },
    unsupported_media_type: { "supported?": { items: "string" } },
    not_found: { "resource?": "string", "resourceId?": "string" },
    service_unavailable: { "reason?": { enum: ["maintenance", "deployment", "capacity", "upstream"] } },
  },
});
