// @generated from apis/disruptive.yaml

import { type Api, defineApi } from "@org/errors-client/runtime";
import type { DisruptiveError } from "@org/errors-types";
import { disruptiveDialect } from "../dialects/disruptive.js";

/** Disruptive Technologies API: its errors, as a client reads them. */
export const disruptive: Api<DisruptiveError> = /*#__PURE__*/ defineApi<DisruptiveError>({
  name: "disruptive",
  dialect: disruptiveDialect,
  errors: () => [
    {
      codes:
        "already_exists bad_request=400 concurrent_modification conflict=409 forbidden=403 " +
        "method_not_allowed=405=501 unauthorized=401",
    },
    { codes: "not_found=404", retry: { strategy: "eventually", minDelayMs: 1000, windowMs: 10000 } },
    { codes: "rate_limited=429", retry: { strategy: "backoff", minDelayMs: 1000, processed: "no" } },
    { codes: "internal_error=500 service_unavailable=503", retry: { strategy: "backoff", minDelayMs: 1000 } },
    { codes: "gateway_timeout=504", retry: { strategy: "backoff", minDelayMs: 10000 } },
    {
      codes: "bad_gateway=502 request_timeout=408",
      unlisted: true,
      retry: { strategy: "backoff", minDelayMs: 1000 },
    },
    { codes: "unsupported_media_type=415 validation_failed=422", unlisted: true },
  ],
  match: (status, reading) => {
    if (status === 409 && reading.detail === "already exists") return "already_exists";
    return undefined;
  },
});
