// @generated from errors/authorization.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Whether an error is `forbidden` (Forbidden). Also true for `insufficient_role`, `device_mismatch`. */
export const isForbidden: Guard<"forbidden" | "insufficient_role" | "device_mismatch", ErrorMap> =
  /*#__PURE__*/ defineGuard("forbidden", "insufficient_role device_mismatch");

/** Whether an error is `insufficient_role` (Role does not suffice). */
export const isInsufficientRole: Guard<"insufficient_role", ErrorMap> =
  /*#__PURE__*/ defineGuard("insufficient_role");

/** Whether an error is `device_mismatch` (Another device). */
export const isDeviceMismatch: Guard<"device_mismatch", ErrorMap> =
  /*#__PURE__*/ defineGuard("device_mismatch");
