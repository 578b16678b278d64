export { ApiError as BareApiError, type ApiErrorInit } from "./api-error.js";
export { ApiError, isApiError } from "./api-error-from.js";
export { brand } from "./brand.js";
export type * from "./model.js";
export { camel, kebab, lower, pascal, upper } from "./text-case.js";
export { withoutFrames, withoutStack } from "./without-stack.js";
