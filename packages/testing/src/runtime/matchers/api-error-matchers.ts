import type { CodeOf, TestApi } from "../define-test-api.js";
import type { ExpectedError } from "./expected-error.js";

/** The matchers as `expect(…)` has them; `R` is what they return. */
export interface ApiErrorMatchers<R = unknown> {
  /**
   * An `ApiError` of this code, or of one that refines it: as its guard decides. Without a code: any. `toBeApiError("not_found",
   * { details: { resource: "project" } })` compares those members that are named.
   */
  toBeApiError(code?: string, expected?: ExpectedError): R;
  /**
   * A response that is what the API sends for this error, as its clients read it. To be awaited:
   * `await expect(response).toSendError(fanfare, "rate_limited", { retryAfterMs: 7000 })`.
   */
  toSendError<A extends TestApi<unknown>>(api: A, code: CodeOf<A>, expected?: ExpectedError): Promise<void>;
}

/** What may stand in the place of a value: `expect.toBeApiError("not_found")`. */
export interface AsymmetricApiErrorMatchers {
  toBeApiError(code?: string, expected?: ExpectedError): unknown;
}
