// @generated from apis/fanfare.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { FanfareError } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { fanfareDialect } from "../dialects/fanfare.js";

/** Fanfare API: its errors, as a client reads them. */
export const fanfare: Api<FanfareError> = /*#__PURE__*/ defineApi<FanfareError>({
  name: "fanfare",
  dialect: fanfareDialect,
  catalog,
  codes:
    "bad_request unauthorized invalid_token token_expired invalid_credentials forbidden " +
    "insufficient_role device_mismatch not_found conflict already_in_queue " +
    "already_registered already_exists concurrent_modification validation_failed " +
    "rate_limited internal_error bad_gateway service_unavailable gateway_timeout",
  aliases: {
    validation_error: "validation_failed",
    "Rate limit exceeded": "rate_limited",
    rate_limited: "rate_limited",
  },
  retry: [
    { strategy: "backoff", minDelayMs: 1000, processed: "no", codes: "rate_limited" },
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error bad_gateway service_unavailable gateway_timeout" },
  ],
  details: {
    token_expired: { "expiredAt?": "string" },
    insufficient_role: { "requiredRoles?": { items: "string" } },
    not_found: { "resource?": "string", "resourceId?": "string" },
    already_in_queue: { "queueId?": "string" },
    already_registered: { "drawId?": "string" },
    already_exists: { "resource?": "string", "field?": "string", "resourceId?": "string" },
    concurrent_modification: { "currentVersion?": "string" },
    rate_limited: { "scope?": "string", "limit?": "integer", "windowSeconds?": "integer" },
    service_unavailable: { "reason?": { enum: ["maintenance", "deployment", "capacity", "upstream"] } },
  },
});
