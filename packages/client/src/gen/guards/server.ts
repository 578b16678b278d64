// @generated from errors/server.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Internal Server Error: whether an error is `internal_error`. */
export const isInternalError: Guard<"internal_error", ErrorMap> = /*#__PURE__*/ defineGuard("internal_error");

/** Not Implemented: whether an error is `not_implemented`. */
export const isNotImplemented: Guard<"not_implemented", ErrorMap> =
  /*#__PURE__*/ defineGuard("not_implemented");

/** Bad Gateway: whether an error is `bad_gateway`. */
export const isBadGateway: Guard<"bad_gateway", ErrorMap> = /*#__PURE__*/ defineGuard("bad_gateway");

/** Service Unavailable: whether an error is `service_unavailable`. */
export const isServiceUnavailable: Guard<"service_unavailable", ErrorMap> =
  /*#__PURE__*/ defineGuard("service_unavailable");

/** Gateway Timeout: whether an error is `gateway_timeout`. */
export const isGatewayTimeout: Guard<"gateway_timeout", ErrorMap> =
  /*#__PURE__*/ defineGuard("gateway_timeout");
