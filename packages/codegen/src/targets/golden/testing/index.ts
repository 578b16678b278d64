// @generated from catalog.yaml

export {
  errorCase,
  errorCases,
  errorResponse,
  faultyFetch,
  type ErrorCase,
  type FailureKind,
  type FaultRule,
  type FaultyFetch,
  type FaultyFetchOptions,
  type RecordedCall,
  type SentAs,
  type TestApi,
} from "@org/errors-testing/runtime";
