import type { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../runtime/define-api.js";
import type { HeaderSource } from "../runtime/header-source.js";
import { readFailure } from "../runtime/read-failure.js";
import { readErrorFrom } from "./read-error-from.js";

export { retryAdapter } from "./retry-adapter.js";
export type { ResendOptions } from "./retrying-fetch.js";

/** What of an axios response counts. */
interface Answer {
  readonly status: number;
  readonly headers: object;
  readonly data: unknown;
  readonly request?: unknown;
}

/** What of an axios error counts. */
interface Failed {
  readonly isAxiosError?: unknown;
  readonly response?: Answer | undefined;
  readonly config?: { readonly signal?: { readonly aborted: boolean; readonly reason?: unknown } };
}

/** What `interceptors.response.use` takes. */
export type ErrorInterceptors = readonly [
  onFulfilled: <R extends Answer>(response: R) => Promise<R>,
  onRejected: (error: unknown) => Promise<never>,
];

/**
 * Two functions for `interceptors.response.use`: every request that fails rejects with its `ApiError`, whatever axios
 * has made of the body; aborted requests with the very reason of their signal. What is no error of axios stays what it
 * is, such as those of other interceptors.
 */
export function errorInterceptors<E>(api: Api<E>): ErrorInterceptors {
  return [
    async (response) => {
      const error = await readAnswer<E>(response, api);
      if (error !== null) throw error;
      return response;
    },
    async (error) => {
      throw await asApiError<E>(error, api);
    },
  ];
}

async function asApiError<E>(error: unknown, api: Api<E>): Promise<unknown> {
  const { isAxiosError, response, config } = (error ?? {}) as Failed;
  if (isAxiosError !== true) return error;
  if (config?.signal?.aborted) return config.signal.reason;
  const read = response === undefined ? null : await readAnswer<E>(response, api);
  if (read !== null) return read;
  // a response that broke off, or none; one that is whole and no error, axios refuses for reasons of its own
  const failure = readFailure<ApiError>(error);
  return response !== undefined && failure.code === "unexpected_failure" ? error : failure;
}

async function readAnswer<E>(answer: Answer, api: Api<E>): Promise<E | null> {
  const { status, headers, data: body, request } = answer;
  // axios takes it for a success: of a `file:` URL it is one
  if (status === 0) return null;
  return readErrorFrom<E>({ status, headers: headers as HeaderSource, body, url: urlOf(request) }, api);
}

/** After all redirects: a browser says it here, and Node there. */
function urlOf(request: unknown): string | undefined {
  const { responseURL, res } = (request ?? {}) as {
    readonly responseURL?: string;
    readonly res?: { readonly responseUrl?: string };
  };
  return responseURL ?? res?.responseUrl;
}
