// @generated from errors/request.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Whether an error is `bad_request` (Bad Request). Also true for `malformed_json`. */
export const isBadRequest: Guard<"bad_request" | "malformed_json", ErrorMap> =
  /*#__PURE__*/ defineGuard("bad_request", "malformed_json");

/** Whether an error is `malformed_json` (Malformed JSON). */
export const isMalformedJson: Guard<"malformed_json", ErrorMap> = /*#__PURE__*/ defineGuard("malformed_json");

/** Whether an error is `method_not_allowed` (Method Not Allowed). */
export const isMethodNotAllowed: Guard<"method_not_allowed", ErrorMap> =
  /*#__PURE__*/ defineGuard("method_not_allowed");

/** Whether an error is `request_timeout` (Request Timeout). */
export const isRequestTimeout: Guard<"request_timeout", ErrorMap> =
  /*#__PURE__*/ defineGuard("request_timeout");

/** Whether an error is `unsupported_media_type` (Unsupported Media Type). */
export const isUnsupportedMediaType: Guard<"unsupported_media_type", ErrorMap> =
  /*#__PURE__*/ defineGuard("unsupported_media_type");

/** Whether an error is `validation_failed` (Unprocessable Content). */
export const isValidationFailed: Guard<"validation_failed", ErrorMap> =
  /*#__PURE__*/ defineGuard("validation_failed");
