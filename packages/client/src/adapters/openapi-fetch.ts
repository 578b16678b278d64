import { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../runtime/define-api.js";
import { readFailure } from "../runtime/read-failure.js";
import { errorOfResponse } from "./retrying-fetch.js";

export { type Fetch, type RetryingFetchOptions, retryingFetch } from "./retrying-fetch.js";

/** What `client.use` takes. */
export interface ErrorMiddleware {
  onResponse(given: { readonly request: Request; readonly response: Response }): Promise<undefined>;
  onError(given: { readonly request: Request; readonly error: unknown }): Error | undefined;
}

/**
 * Middleware for `client.use`: every call that fails throws its `ApiError`, in the place of giving an untyped `error`;
 * aborted calls throw the very reason of their signal.
 */
export function errorMiddleware<E>(api: Api<E>): ErrorMiddleware {
  return {
    async onResponse({ request, response }) {
      const error = await errorOfResponse<E>(response, api, undefined, request.signal);
      request.signal.throwIfAborted();
      if (error !== null) throw error;
      return undefined;
    },
    // what is not replaced is thrown as it is
    onError: ({ request, error }) => (request.signal.aborted ? undefined : readFailure<ApiError>(error)),
  };
}

/** What a call of openapi-fetch gives. */
interface AnyResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type DataOf<R> = R extends { readonly data: infer D } ? D : never;

/** Either `data` or `error` is there. `E` is the union of the errors of the API. */
export type Result<D, E> =
  | { readonly data: D; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: E; readonly response?: Response };

/**
 * What a call gives, with an `error` of the contract: typed, read from the response, or thrown by `errorMiddleware` or
 * `throwingFetch` as failures without a response are. Rejects with everything else, such as the reason of an abort.
 */
export async function resultOf<R extends AnyResult, E>(
  call: Promise<R>,
  api: Api<E>,
): Promise<Result<DataOf<R>, E>> {
  try {
    const { data, error: body = data, response } = await call;
    const error = await errorOfResponse<E>(response, api, body);
    return error === null ? { data: data as DataOf<R>, response } : { error, response };
  } catch (thrown) {
    if (ApiError.is(thrown)) return { error: thrown as E };
    throw thrown;
  }
}
