// @generated from apis/softwareone.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { SoftwareoneError } from "@org/errors-types";
import { catalog } from "../catalog.js";
import { softwareoneDialect } from "../dialects/softwareone.js";

/** SoftwareOne API: its errors, as a client reads them. */
export const softwareone: Api<SoftwareoneError> = /*#__PURE__*/ defineApi<SoftwareoneError>({
  name: "softwareone",
  dialect: softwareoneDialect,
  catalog,
  codes:
    "bad_request validation_failed unauthorized forbidden not_found conflict " +
    "unsupported_media_type internal_error not_implemented gateway_timeout",
  match: [
    { status: 400, hasFields: true, code: "validation_failed" },
  ],
  retry: [
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error gateway_timeout" },
  ],
});
