import type { Api } from "@org/errors-client/runtime";

/** A call that every library makes in its own way, with its adapter. */
export interface Call {
  readonly api: Api<unknown>;
  readonly url: string;
  readonly method?: "GET" | "POST" | undefined;
  /** Sent as JSON. */
  readonly json?: object | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take. */
  readonly timeoutMs?: number | undefined;
  /** How long all of it may take. */
  readonly deadlineMs?: number | undefined;
}

export interface Library {
  readonly name: string;
  /** The JSON of the response, or a rejection. */
  readonly call: (given: Call) => Promise<unknown>;
  /** Rows that it cannot do, and why. */
  readonly unsupported?: Readonly<Record<string, string>>;
}

/** Of what sends a request once. */
export const SENDS_ONCE: Readonly<Record<string, string>> = {
  "retry of a GET": "it sends once",
  "retry of a POST": "it sends once",
  "all attempts": "it sends once",
  "told to wait too long": "an error does not say that nothing was sent again",
  "aborted while it waits": "it does not wait",
};
