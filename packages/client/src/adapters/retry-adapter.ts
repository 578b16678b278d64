import { ApiError } from "@org/errors-types/runtime";
import type { Api } from "../runtime/define-api.js";
import type { HeaderSource } from "../runtime/header-source.js";
import { withRetry } from "../runtime/retry/with-retry.js";
import { toReceived } from "./read-error-from.js";
import type { ResendOptions } from "./retrying-fetch.js";

/** What of the config of a request counts. */
interface Config {
  readonly method?: string;
  readonly url?: string;
  readonly baseURL?: string;
  readonly headers: { get(name: string): unknown };
  readonly data?: unknown;
  readonly signal?: object | undefined;
}

/** What of its response counts. */
interface Answer {
  readonly status: number;
  readonly headers: object;
  readonly data: unknown;
}

/** Where a page is that gives no full URL. */
const HERE =
  (globalThis as { readonly location?: { readonly href: string } }).location?.href ?? "http://localhost";

/** Headers that say whether a request may be sent again. */
const DECISIVE = ["idempotency-key", "if-match"];

/**
 * An adapter for axios that sends requests again as long as the contract says that this is safe and of use. `adapter`
 * sends one: `axios.getAdapter(axios.defaults.adapter)`. To be used together with `errorInterceptors`.
 *
 * Rejects with the `ApiError` that the last attempt failed with. A body that is a stream is not sent again. The
 * `timeout` of axios is for one attempt.
 */
export function retryAdapter<E, C extends Config, R extends Answer>(
  api: Api<E>,
  adapter: (config: C) => Promise<R>,
  options: ResendOptions = {},
): (config: C) => Promise<R> {
  return async (config) => {
    let last: Promise<R> | undefined;
    const send = async ({ signal }: Request): Promise<Response> => {
      last = adapter({ ...config, signal });
      return toResponse(await last.catch(responseOf<R>));
    };
    const streams = isStream(config.data);
    const policy = streams ? { ...options, maxAttempts: 1 } : options;
    try {
      await withRetry<E>(requestOf(config), { ...policy, api, fetch: send });
    } catch (error) {
      if (streams && ApiError.is(error) && error.stopped === "attempts")
        Object.assign(error, { stopped: "body" });
      throw error;
    }
    // what is no error of the contract is up to axios, such as a status that it was told to refuse
    return last as Promise<R>;
  };
}

function responseOf<R>(error: unknown): R {
  const { response } = (error ?? {}) as { readonly response?: R };
  if (response === undefined) throw error;
  return response;
}

function toResponse({ status, headers, data }: Answer): Response {
  return toReceived({ status, headers: headers as HeaderSource, body: data });
}

/** What decides about a retry: the request itself is in the config. */
function requestOf({ method = "get", url = "", baseURL, headers, signal }: Config): Request {
  const decisive = DECISIVE.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return typeof value === "string" ? [[name, value]] : [];
  });
  return new Request(new URL(url, new URL(baseURL ?? "", HERE)), {
    method: method.toUpperCase(),
    headers: decisive,
    signal: (signal as AbortSignal | undefined) ?? null,
  });
}

function isStream(data: unknown): boolean {
  return typeof data === "object" && data !== null && ("pipe" in data || data instanceof ReadableStream);
}
