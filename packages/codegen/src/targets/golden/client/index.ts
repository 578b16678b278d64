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
export * from "./guards/catalog.js";
