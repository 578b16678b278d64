/** One call of a `fetch` that fails as it is told. */
export interface RecordedCall {
  /** In upper case. */
  readonly method: string;
  /** As it was given, where it is relative. */
  readonly url: string;
  readonly headers: Headers;
  /** What happened in the place of the call, or to its response: a code, a kind of failure, or `delay`. */
  readonly fault?: string;
}

/** The parts of a call that tell what it is; nothing of a body is read. */
export function describeCall(input: string | URL | Request, init: RequestInit | undefined): RecordedCall {
  const request = typeof input === "string" || input instanceof URL ? undefined : input;
  return {
    method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
    url: request?.url ?? String(input),
    // a list or object in `init` takes the place of all headers of the request
    headers: new Headers(init?.headers ?? request?.headers),
  };
}
