// @generated from errors/resource.yaml

import { defineGuard, type Guard } from "@org/errors-client/runtime";
import type { ErrorMap } from "@org/errors-types";

/** Whether an error is `not_found` (Not Found). */
export const isNotFound: Guard<"not_found", ErrorMap> = /*#__PURE__*/ defineGuard("not_found");
