// @generated from errors/rate-limit.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Whether an error is `rate_limited` (Too Many Requests). */
export const isRateLimited: Guard<"rate_limited", ErrorMap> = /*#__PURE__*/ defineGuard("rate_limited");
