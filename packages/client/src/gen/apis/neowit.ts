// @generated from apis/neowit.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { NeowitError } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { neowitDialect } from "../dialects/neowit.js";

/** Neowit API: its errors, as a client reads them. */
export const neowit: Api<NeowitError> = /*#__PURE__*/ defineApi<NeowitError>({
  name: "neowit",
  dialect: neowitDialect,
  catalog,
  codes:
    "bad_request validation_failed unauthorized forbidden not_found conflict " +
    "internal_error service_unavailable gateway_timeout",
  match: [
    { status: 400, hasFields: true, code: "validation_failed" },
  ],
  retry: [
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error service_unavailable gateway_timeout" },
  ],
});
