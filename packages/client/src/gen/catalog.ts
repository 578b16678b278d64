// @generated from catalog.yaml

import type { ClientCatalog } from "@org/errors-client/runtime";

/** The generic error of each HTTP status, and when the same request may be sent again. */
export const catalog: ClientCatalog = {
  generics: {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    408: "request_timeout",
    409: "conflict",
    415: "unsupported_media_type",
    422: "validation_failed",
    429: "rate_limited",
    500: "internal_error",
    501: "not_implemented",
    502: "bad_gateway",
    503: "service_unavailable",
    504: "gateway_timeout",
  },
  retry: [
    { strategy: "backoff", minDelayMs: 1000, processed: "no", codes: "rate_limited" },
    { strategy: "backoff", minDelayMs: 1000, codes: "request_timeout internal_error bad_gateway service_unavailable gateway_timeout" },
  ],
};
