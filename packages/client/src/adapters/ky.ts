import type { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../runtime/define-api.js";
import { readFailure } from "../runtime/read-failure.js";
import { errorOfResponse, type Fetch, type RetryingFetchOptions, retryingFetch } from "./retrying-fetch.js";

export type { Fetch, RetryingFetchOptions } from "./retrying-fetch.js";

/** What `ky.create` and `ky.extend` take, of ky 1 and ky 2. */
export interface KyOptions {
  readonly fetch: Fetch;
  readonly retry: { methods: never[]; shouldRetry: () => false };
  readonly timeout: false;
  readonly hooks: { beforeError: BeforeErrorHook[] };
}

/** ky 1 gives the error, ky 2 an object with it. */
// biome-ignore lint/suspicious/noExplicitAny: the one wants an `HTTPError` back, the other any `Error`
type BeforeErrorHook = (given: unknown) => Promise<any>;

/** What ky 2 says of an error. */
interface Failure {
  readonly error: unknown;
  readonly request?: Request | undefined;
}

/**
 * Options for `ky.extend`, of ky 1 and ky 2: every request that fails throws its `ApiError`, and is sent again as the
 * contract says, in the place of ky's own `retry`; `ky.retry()` in a hook works still. An attempt has 10 seconds
 * (`timeoutMs`), in the place of ky's own `timeout`. Aborted requests throw the very reason of their signal.
 */
export function errorOptions<E>(api: Api<E>, options: RetryingFetchOptions = {}): KyOptions {
  return {
    fetch: retryingFetch<E>(api, { ...options, timeoutMs: options.timeoutMs ?? 10_000 }),
    // `methods` for versions that do not know `shouldRetry` yet
    retry: { methods: [], shouldRetry: () => false },
    timeout: false,
    hooks: {
      beforeError: [
        (given) => asApiError<E>(given instanceof Error ? { error: given } : (given as Failure), api),
      ],
    },
  };
}

/** Errors that have nothing to do with the call, such as those of other hooks, stay what they are. */
async function asApiError<E>({ error, request }: Failure, api: Api<E>): Promise<unknown> {
  if (request?.signal?.aborted === true && request.signal.reason === error) return error;
  const { response, data } = error as { readonly response?: Response; readonly data?: unknown };
  if (response !== undefined) return (await errorOfResponse<E>(response, api, data)) ?? error;
  const failure = readFailure<ApiError>(error);
  return failure.code === "unexpected_failure" ? error : failure;
}
