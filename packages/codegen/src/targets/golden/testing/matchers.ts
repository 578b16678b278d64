// @generated from catalog.yaml

import { defineMatchers, type ErrorMatchers } from "@org/errors-testing/runtime";

/** Matchers of vitest and Jest for the errors of this catalog: `expect.extend(matchers)`. */
export const matchers: ErrorMatchers = /*#__PURE__*/ defineMatchers({
  bad_request: "",
  unauthorized: "token_expired missing_scope",
  payment_required: "payment_declined",
  not_found: "resource_missing",
  conflict: "version_conflict",
  validation_failed: "",
  rate_limited: "quota_exceeded",
  internal_error: "",
  service_unavailable: "maintenance",
  token_expired: "",
  missing_scope: "",
  payment_declined: "",
  resource_missing: "",
  version_conflict: "",
  quota_exceeded: "",
  maintenance: "",
  network: "",
  timeout: "",
  aborted: "",
  tls_failure: "",
  unexpected_failure: "",
});
