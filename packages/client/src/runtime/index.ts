export type { Guard } from "@org/errors-types/runtime";
export { ApiError, camel, kebab, lower, pascal, upper } from "@org/errors-types/runtime";
export { optional, ownMember, required } from "./check-details.js";
export {
  type Check,
  isAnyOf,
  isAnything,
  isList,
  isListOf,
  isNull,
  isObject,
  isObjectOf,
  isOneOf,
} from "./checks.js";
export { decideByCode } from "./decide-by-code.js";
export { decideByReading, type Variant } from "./decide-by-reading.js";
export { decideByText } from "./decide-by-text.js";
export {
  type Api,
  type ApiSpec,
  type DetailsCheck,
  defineApi,
  type ErrorGroup,
} from "./define-api.js";
export { defineGuard } from "./define-guard.js";
export type { Dialect, HeaderReader } from "./dialect.js";
export { fromBrackets, fromDotted, fromIndexed, fromPointer, fromSegments, fromSteps } from "./from-path.js";
export { booleanFromText, numberFromText, textFromNumber } from "./from-text.js";
export { fromDuration, fromEpoch, fromMilliseconds, fromSeconds } from "./from-wait.js";
export type { HeaderSource } from "./header-source.js";
export { type Handlers, type HandlersAndRest, matchError } from "./match-error.js";
export { problemType } from "./problem-type.js";
export { type ReadErrorOptions, readError } from "./read-error.js";
export { type ReadErrorBodyOptions, readErrorBody } from "./read-error-body.js";
export { readFailure } from "./read-failure.js";
export { entries, firstField, list, tagged } from "./read-list.js";
export { array, boolean, json, number, object, text, wireCode } from "./read-member.js";
export { rest } from "./read-rest.js";
export { texts } from "./read-texts.js";
export type { JsonObject, Reading } from "./reading.js";
export { decideRetry } from "./retry/decide-retry.js";
export type {
  FailedAttempt,
  RetryClock,
  RetryDecision,
  RetryHistory,
  RetryOptions,
  RetryPolicy,
  RetryRequest,
} from "./retry/model.js";
export { RetryBudget } from "./retry/retry-budget.js";
export { type WithRetryOptions, withRetry } from "./retry/with-retry.js";
export { spelledAs } from "./spelled-as.js";
export { withHeaders } from "./with-headers.js";
