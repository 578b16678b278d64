// @generated from catalog.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { AlphaError } from "../../types/index.js";
import { catalog } from "../catalog.js";
import { taggedDetailsDialect } from "../dialects/tagged-details.js";

/** Alpha, tagged details: its errors, as a client reads them. */
export const alpha: Api<AlphaError> = /*#__PURE__*/ defineApi<AlphaError>({
  name: "alpha",
  dialect: taggedDetailsDialect,
  catalog,
  codes:
    "bad_request unauthorized payment_required not_found conflict validation_failed " +
    "rate_limited internal_error service_unavailable token_expired missing_scope " +
    "payment_declined resource_missing version_conflict quota_exceeded maintenance",
  knownRules: "required max_length unique out_of_range",
  retry: [
    { strategy: "backoff", minDelayMs: 1000, processed: "no", codes: "rate_limited" },
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error" },
    { strategy: "backoff", minDelayMs: 2000, processed: "unknown", codes: "service_unavailable" },
    { strategy: "backoff", minDelayMs: 10000, processed: "no", codes: "quota_exceeded" },
    { strategy: "backoff", minDelayMs: 60000, processed: "no", codes: "maintenance" },
  ],
  details: {
    token_expired: { "expiredAt?": "string" },
    missing_scope: { scope: "string", "granted?": { items: "string" } },
    payment_declined: { reason: { enum: ["insufficient_funds", "card_expired", "suspected_fraud"] }, amount: "number", "currency?": "string", "refundable?": "boolean", "account?": "string" },
    resource_missing: { resource: { members: { kind: { enum: ["order", "customer", "product"] }, id: ["string", "integer"], "region?": ["string", "null"] } }, "similar?": { items: { members: { id: "string", "score?": "number" } } } },
    version_conflict: { expected: { members: { number: "integer", tag: ["null", "string"] } }, actual: { members: { number: "integer", tag: ["null", "string"] } }, "history?": { items: { members: { number: "integer", tag: ["null", "string"] } } }, "merge?": [{ members: { strategy: { enum: ["automatic"] } } }, { members: { strategy: { enum: ["manual"] }, conflicts: { items: "string" } } }] },
    quota_exceeded: { limit: "integer", unit: { enum: ["requests", "bytes"] }, "window?": { members: { start: "string", end: "string" } }, "plan?": ["string", "null"], "perRegion?": "object", "span?": "array", "contact?": "string", "more?": "any" },
    maintenance: { "until?": "string", "regions?": { items: { enum: ["eu", "us"] } }, "kind?": { enum: ["planned"] } },
  },
});
