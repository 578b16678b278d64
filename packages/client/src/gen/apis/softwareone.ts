// @generated from apis/softwareone.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { SoftwareoneError } from "@org/errors-types";
import { softwareoneDialect } from "../dialects/softwareone.js";

/** SoftwareOne API: its errors, as a client reads them. */
export const softwareone: Api<SoftwareoneError> = /*#__PURE__*/ defineApi<SoftwareoneError>({
  name: "softwareone",
  dialect: softwareoneDialect,
  errors: () => [
    {
      codes:
        "bad_request=400 conflict=409 forbidden=403 not_found=404 not_implemented=501 " +
        "unauthorized=401 unsupported_media_type=415 validation_failed=422",
    },
    { codes: "gateway_timeout=504 internal_error=500", retry: { strategy: "backoff", minDelayMs: 1000 } },
    {
      codes: "rate_limited=429",
      unlisted: true,
      retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" },
    },
    { codes: "method_not_allowed=405", unlisted: true },
    {
      codes: "bad_gateway=502 request_timeout=408 service_unavailable=503",
      unlisted: true,
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
  ],
  match: (status, reading) => {
    if (status === 400 && reading.fields) return "validation_failed";
    return undefined;
  },
});
