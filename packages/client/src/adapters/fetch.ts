import type { Api } from "../runtime/define-api.js";
import { readError } from "../runtime/read-error.js";
import { readFailure } from "../runtime/read-failure.js";
import { withRetry } from "../runtime/retry/with-retry.js";
import { extrasOf, type Fetch, type ResendOptions } from "./retrying-fetch.js";

export {
  type Fetch,
  type ResendOptions,
  type RetryingFetchOptions,
  retryingFetch,
} from "./retrying-fetch.js";

export interface ThrowingFetchOptions {
  /** Sends one request. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Whether a request is sent again where the contract says that this is safe and of use; `false` by default. */
  readonly retry?: boolean | ResendOptions | undefined;
}

/**
 * A `fetch` that gives responses which are no errors, and throws all others.
 *
 * It throws the `ApiError` that the response is, or that stands for a failure without a response; when the signal is
 * aborted, the reason of the signal itself.
 */
export function throwingFetch<E>(api: Api<E>, options: ThrowingFetchOptions = {}): Fetch {
  const { retry = false } = options;
  if (retry === false) return (input, init) => sendOnce<E>(api, options, input, init);
  const policy = retry === true ? {} : retry;
  return async (input, init) => {
    const request = requestOf<E>(api, input, init);
    const extras = extrasOf(init, request);
    const { fetch = globalThis.fetch } = options;
    return withRetry<E>(request, { ...policy, api, fetch: (attempt) => fetch(attempt, extras) });
  };
}

/** `fetch` gets what the caller gave: a platform may look for more there than a `Request` can carry. */
async function sendOnce<E>(
  api: Api<E>,
  { fetch = globalThis.fetch }: ThrowingFetchOptions,
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  const signal = signalOf(input, init);
  signal?.throwIfAborted();
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (thrown) {
    signal?.throwIfAborted();
    throw readFailure<E>(thrown, api);
  }
  const error = await readError<E>(response, api, { signal });
  signal?.throwIfAborted();
  if (error !== null) throw error;
  return response;
}

function signalOf(input: string | URL | Request, init: RequestInit | undefined): AbortSignal | undefined {
  if (init?.signal !== undefined) return init.signal ?? undefined;
  return input instanceof Request ? input.signal : undefined;
}

function requestOf<E>(api: Api<E>, input: string | URL | Request, init: RequestInit | undefined): Request {
  try {
    return new Request(input, init);
  } catch (thrown) {
    throw readFailure<E>(thrown, api);
  }
}
