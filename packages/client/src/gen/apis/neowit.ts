// @generated from apis/neowit.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { NeowitError } from "@org/errors-types";
import { neowitDialect } from "../dialects/neowit.js";

/** Neowit API: its errors, as a client reads them. */
export const neowit: Api<NeowitError> = /*#__PURE__*/ defineApi<NeowitError>({
  name: "neowit",
  dialect: neowitDialect,
  errors: () => [
    {
      codes:
        "bad_request=400 conflict=409 forbidden=403 not_found=404 unauthorized=401 " +
        "validation_failed=422",
    },
    {
      codes: "gateway_timeout=504 internal_error=500 service_unavailable=503",
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
    {
      codes: "rate_limited=429",
      unlisted: true,
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
    },
    { codes: "method_not_allowed=405 not_implemented=501 unsupported_media_type=415", unlisted: true },
    {
      codes: "bad_gateway=502 request_timeout=408",
      unlisted: true,
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
  ],
  match: (status, reading) => {
    if (status === 400 && reading.fields) return "validation_failed";
    return undefined;
  },
});
