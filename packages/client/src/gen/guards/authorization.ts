// @generated from errors/authorization.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Forbidden: whether an error is `forbidden`. Also true for `insufficient_role`, `device_mismatch`. */
export const isForbidden: Guard<"forbidden" | "insufficient_role" | "device_mismatch", ErrorMap> =
  /*#__PURE__*/ defineGuard("forbidden", "insufficient_role device_mismatch");

/** Role does not suffice: whether an error is `insufficient_role`. */
export const isInsufficientRole: Guard<"insufficient_role", ErrorMap> =
  /*#__PURE__*/ defineGuard("insufficient_role");

/** Another device: whether an error is `device_mismatch`. */
export const isDeviceMismatch: Guard<"device_mismatch", ErrorMap> =
  /*#__PURE__*/ defineGuard("device_mismatch");
