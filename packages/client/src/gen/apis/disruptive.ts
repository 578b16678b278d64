// @generated from apis/disruptive.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { DisruptiveError } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { disruptiveDialect } from "../dialects/disruptive.js";

/** Disruptive Technologies API: its errors, as a client reads them. */
export const disruptive: Api<DisruptiveError> = /*#__PURE__*/ defineApi<DisruptiveError>({
  name: "disruptive",
  dialect: disruptiveDialect,
  catalog,
  codes:
    "bad_request unauthorized forbidden not_found conflict already_exists " +
    "concurrent_modification rate_limited internal_error method_not_allowed " +
    "service_unavailable gateway_timeout",
  match: [
    { status: 409, detail: "already exists", code: "already_exists" },
  ],
  retry: [
    { strategy: "eventually", minDelayMs: 1000, windowMs: 10000, codes: "not_found" },
    { strategy: "backoff", minDelayMs: 1000, processed: "no", codes: "rate_limited" },
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error service_unavailable" },
    { strategy: "backoff", minDelayMs: 10000, codes: "gateway_timeout" },
  ],
  generics: { 501: "method_not_allowed" },
});
