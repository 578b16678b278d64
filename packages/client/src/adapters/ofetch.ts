import type { Api } from "../runtime/define-api.js";
import { readFailure } from "../runtime/read-failure.js";
import { errorOfResponse } from "./retrying-fetch.js";

export { type Fetch, type RetryingFetchOptions, retryingFetch } from "./retrying-fetch.js";

interface Failed {
  readonly error: unknown;
  readonly options: { readonly timeout?: number; readonly signal?: AbortSignal | null };
}

interface Answered {
  readonly response: Response & { readonly _data?: unknown };
}

/** Defaults for `ofetch.create`. */
export interface ErrorHooks {
  readonly retry: false;
  readonly onRequestError: (context: Failed) => void;
  readonly onResponse: (context: Answered) => Promise<void>;
  readonly onResponseError: (context: Answered) => Promise<void>;
}

/**
 * Defaults for `ofetch.create`: every request that fails throws its `ApiError`, in the place of a `FetchError`; aborted
 * requests throw the very reason of their signal. ofetch itself sends nothing again: give it `retryingFetch` for that.
 */
export function errorHooks<E>(api: Api<E>): ErrorHooks {
  const read = async ({ response }: Answered): Promise<void> => {
    const error = await errorOfResponse<E>(response, api, response._data);
    if (error !== null) throw error;
  };
  return {
    retry: false,
    onRequestError({ error, options: { timeout, signal } }) {
      // to ofetch its own timeout is an abort like any other
      const late = timeout !== undefined && (error as Error).name === "TimeoutError";
      if (signal?.aborted && !late) throw signal.reason;
      throw readFailure<E>(error, api);
    },
    // errors that are sent with a status below 400; the others are left to all hooks that are there for them
    onResponse: async (context) => (context.response.status < 400 ? read(context) : undefined),
    onResponseError: read,
  };
}
