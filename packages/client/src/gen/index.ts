// @generated from catalog.yaml

export {
  ApiError,
  decideRetry,
  matchError,
  readError,
  readErrorBody,
  readFailure,
  RetryBudget,
  withRetry,
  type Api,
  type HeaderSource,
  type ReadErrorBodyOptions,
  type ReadErrorOptions,
  type RetryClock,
  type RetryDecision,
  type RetryHistory,
  type RetryOptions,
  type RetryRequest,
  type WithRetryOptions,
} from "@org/errors-client/runtime";
export * from "./guards/authentication.js";
export * from "./guards/authorization.js";
export * from "./guards/conflict.js";
export * from "./guards/rate-limit.js";
export * from "./guards/request.js";
export * from "./guards/resource.js";
export * from "./guards/server.js";
