// @generated from catalog.yaml

import type { ClientCatalog } from "@org/errors-client/runtime";

/** The generic error of each HTTP status, and when the same request may be sent again. */
export const catalog: ClientCatalog = {
  generics: {
    400: "bad_request",
    401: "unauthorized",
    402: "payment_required",
    404: "not_found",
    409: "conflict",
    422: "validation_failed",
    429: "rate_limited",
    500: "internal_error",
    503: "service_unavailable",
  },
  retry: [
    { strategy: "backoff", minDelayMs: 1000, processed: "no", codes: "rate_limited" },
    { strategy: "backoff", minDelayMs: 1000, codes: "internal_error" },
    { strategy: "backoff", minDelayMs: 2000, processed: "unknown", codes: "service_unavailable" },
  ],
};
