// @generated from errors/server.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Whether an error is `internal_error` (Internal Server Error). */
export const isInternalError: Guard<"internal_error", ErrorMap> = /*#__PURE__*/ defineGuard("internal_error");

/** Whether an error is `not_implemented` (Not Implemented). */
export const isNotImplemented: Guard<"not_implemented", ErrorMap> =
  /*#__PURE__*/ defineGuard("not_implemented");

/** Whether an error is `bad_gateway` (Bad Gateway). */
export const isBadGateway: Guard<"bad_gateway", ErrorMap> = /*#__PURE__*/ defineGuard("bad_gateway");

/** Whether an error is `service_unavailable` (Service Unavailable). */
export const isServiceUnavailable: Guard<"service_unavailable", ErrorMap> =
  /*#__PURE__*/ defineGuard("service_unavailable");

/** Whether an error is `gateway_timeout` (Gateway Timeout). */
export const isGatewayTimeout: Guard<"gateway_timeout", ErrorMap> =
  /*#__PURE__*/ defineGuard("gateway_timeout");
