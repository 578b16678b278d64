import { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../runtime/define-api.js";
import { readError } from "../runtime/read-error.js";
import { type WithRetryOptions, withRetry } from "../runtime/retry/with-retry.js";
import { readErrorFrom } from "./read-error-from.js";
import { recordResponse } from "./record-response.js";

/** Any `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** How requests are sent again: the options of `withRetry`. */
export type ResendOptions = Omit<WithRetryOptions<unknown>, "api" | "fetch">;

export interface RetryingFetchOptions extends ResendOptions {
  /** Sends one request. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Responses that `retryingFetch` gave, and the errors that they are. */
const noted: WeakMap<Response, ApiError> = /*#__PURE__*/ new WeakMap();

/**
 * A `fetch` for libraries that want to see every response, those of errors too: sends a request again as long as the
 * contract says that this is safe and of use (`withRetry`), and gives the last response. Of the body of an error it has
 * as much as was read, at most 64 KiB.
 *
 * Throws an `ApiError` where there is no response, and where an API sends its errors with a status below 400, which a
 * library would take for a success; when the signal is aborted, its very reason.
 */
export function retryingFetch<E>(api: Api<E>, options: RetryingFetchOptions = {}): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const extras = extrasOf(init, request);
    const { fetch = globalThis.fetch, ...policy } = options;
    let copy: (() => Response) | undefined;
    const send = async (attempt: Request): Promise<Response> => {
      copy = undefined;
      const received = await fetch(attempt, extras);
      // one that comes after its time is nobody's any more
      if (received.status < 400 || attempt.signal.aborted) return received;
      const recording = recordResponse(received);
      copy = recording.copy;
      return recording.response;
    };
    try {
      return await withRetry<E>(request, { ...policy, api, fetch: send });
    } catch (thrown) {
      if (copy === undefined || request.signal.aborted || !ApiError.is(thrown)) throw thrown;
      const response = copy();
      noted.set(response, thrown);
      return response;
    }
  };
}

/**
 * The error that a response is: the very one, with its `attempts`, where the response is of `retryingFetch`. `data` is
 * its body, where somebody has read it already.
 */
export async function errorOfResponse<E>(
  response: Response,
  api: Api<E>,
  data?: unknown,
  signal?: AbortSignal,
): Promise<E | null> {
  const known = noted.get(response);
  if (known !== undefined) return known as E;
  if (!response.bodyUsed) return readError<E>(response, api, { signal });
  const { status, headers, url } = response;
  return readErrorFrom<E>({ status, headers, url, body: data }, api);
}

/** What only some platform knows of a request, such as Next's `next`: a `Request` does not carry it. */
export function extrasOf(init: RequestInit | undefined, request: Request): RequestInit | undefined {
  const extras = Object.entries(init ?? {}).filter(([name]) => !(name in request));
  return extras.length === 0 ? undefined : (Object.fromEntries(extras) as RequestInit);
}
