export {
  type CaseSpec,
  type Cases,
  type CodeOf,
  defineTestApi,
  type ErrorOf,
  type NoDetails,
  type SentCase,
  type TestApi,
  type TestApiSpec,
} from "./define-test-api.js";
export { type ErrorCase, errorCase, errorCases, type Read } from "./error-case.js";
export { errorResponse } from "./error-response.js";
export type { FailureKind } from "./faults/failures.js";
export type { FaultError, FaultRule } from "./faults/fault-rule.js";
export { type FaultyFetch, type FaultyFetchOptions, type Fetch, faultyFetch } from "./faults/faulty-fetch.js";
export type { RecordedCall } from "./faults/recorded-call.js";
export type { Route } from "./faults/route.js";
export type { ApiErrorMatchers, AsymmetricApiErrorMatchers } from "./matchers/api-error-matchers.js";
export { defineMatchers, type ErrorMatchers } from "./matchers/define-matchers.js";
export type { Asymmetric, ExpectedError } from "./matchers/expected-error.js";
export type { MatcherContext, MatcherResult } from "./matchers/matcher-context.js";
export type { SentAs } from "./render-case.js";
