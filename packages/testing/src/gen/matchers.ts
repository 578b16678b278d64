// @generated from catalog.yaml

import { defineMatchers, type ErrorMatchers } from "@org/errors-testing/runtime";

/** Matchers of vitest and Jest for the errors of this catalog: `expect.extend(matchers)`. */
export const matchers: ErrorMatchers = /*#__PURE__*/ defineMatchers({
  unauthorized: "invalid_token token_expired invalid_credentials",
  invalid_token: "",
  token_expired: "",
  invalid_credentials: "",
  forbidden: "insufficient_role device_mismatch",
  insufficient_role: "",
  device_mismatch: "",
  conflict: "already_exists already_registered already_in_queue concurrent_modification",
  already_exists: "",
  already_registered: "",
  already_in_queue: "",
  concurrent_modification: "",
  rate_limited: "",
  bad_request: "malformed_json",
  malformed_json: "",
  method_not_allowed: "",
  request_timeout: "",
  unsupported_media_type: "",
  validation_failed: "",
  not_found: "",
  internal_error: "",
  not_implemented: "",
  bad_gateway: "",
  service_unavailable: "",
  gateway_timeout: "",
  network: "",
  timeout: "",
  aborted: "",
  tls_failure: "",
  unexpected_failure: "",
});
