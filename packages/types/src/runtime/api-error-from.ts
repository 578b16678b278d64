import { ApiError as BareApiError, MEMBERS } from "./api-error.js";
import { brand } from "./brand.js";
import { readInit } from "./read-init.js";

/** How a value of unknown origin becomes an `ApiError`. */
export interface ApiErrorConversions {
  /** Whether a value is a contract error, of this or another copy of the class. True of nothing it cannot look at. */
  is(value: unknown): value is ApiError;
  /**
   * Any thrown value as an `ApiError`: itself where it is one, the same error again where it is the data of one; anything
   * else is the `cause` of an `unexpected_failure`. Never throws. What was thrown in the place of a response is better
   * told by `readFailure` of the client.
   */
  from(value: unknown): ApiError;
  /**
   * The error whose data this is: of `toJSON`, out of a message of a worker, or out of a page that a server rendered.
   * Members of the wrong type are left out; undefined where there is no `code`, `status` or `recognized`. Never throws.
   */
  fromJSON(data: unknown): ApiError | undefined;
}

export type ApiError = BareApiError;

/** The class with its conversions: they stand here so that a bundle which only reads responses does not hold them. */
export const ApiError: typeof BareApiError & ApiErrorConversions = /*#__PURE__*/ Object.assign(BareApiError, {
  is: isApiError,
  from: (value: unknown): ApiError =>
    isApiError(value) ? value : (fromJSON(value) ?? new BareApiError({ ...UNEXPECTED, cause: value })),
  fromJSON,
});

/** What nobody expected: no contract has it, and nothing says that it would be another time. */
const UNEXPECTED = { code: "unexpected_failure", status: 0, recognized: false } as const;

/** The same as `ApiError.is`. */
export function isApiError(value: unknown): value is ApiError {
  try {
    return (value as { [brand]?: unknown } | null | undefined)?.[brand] === true;
  } catch {
    return false;
  }
}

function fromJSON(data: unknown): ApiError | undefined {
  try {
    const init = readInit(data, MEMBERS);
    return init === undefined ? undefined : new BareApiError(init);
  } catch {
    return undefined;
  }
}
