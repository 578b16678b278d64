// @generated from errors/request.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Bad Request: whether an error is `bad_request`. Also true for `malformed_json`. */
export const isBadRequest: Guard<"bad_request" | "malformed_json", ErrorMap> =
  /*#__PURE__*/ defineGuard("bad_request", "malformed_json");

/** Malformed JSON: whether an error is `malformed_json`. */
export const isMalformedJson: Guard<"malformed_json", ErrorMap> = /*#__PURE__*/ defineGuard("malformed_json");

/** Method Not Allowed: whether an error is `method_not_allowed`. */
export const isMethodNotAllowed: Guard<"method_not_allowed", ErrorMap> =
  /*#__PURE__*/ defineGuard("method_not_allowed");

/** Request Timeout: whether an error is `request_timeout`. */
export const isRequestTimeout: Guard<"request_timeout", ErrorMap> =
  /*#__PURE__*/ defineGuard("request_timeout");

/** Unsupported Media Type: whether an error is `unsupported_media_type`. */
export const isUnsupportedMediaType: Guard<"unsupported_media_type", ErrorMap> =
  /*#__PURE__*/ defineGuard("unsupported_media_type");

/** Unprocessable Content: whether an error is `validation_failed`. */
export const isValidationFailed: Guard<"validation_failed", ErrorMap> =
  /*#__PURE__*/ defineGuard("validation_failed");
