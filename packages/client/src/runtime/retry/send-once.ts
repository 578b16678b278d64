import { attempt } from "../attempt.js";
import { beforeLimits, ignore } from "../before-limits.js";

/**
 * Sends a request once. The time ends with the first byte of the response: its body may take as long as it wants. Ends as
 * soon as the request's signal is aborted, whatever `fetch` does.
 * @throws What `fetch` throws; a `TimeoutError` when there is no response in time.
 */
export async function sendOnce(
  request: Request,
  body: Blob | undefined,
  timeoutMs: number,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { signal, referrer, referrerPolicy } = request;
  const late = new AbortController();
  const either = AbortSignal.any([signal, late.signal]);
  const send = async (): Promise<{ readonly response: Response }> => {
    const response = await fetch(
      new Request(request, {
        signal: either,
        body: body ?? null,
        // what a request loses when it is copied with other members (Fetch, section 5.4)
        referrer,
        referrerPolicy,
      }),
    );
    // of a `fetch` that does not look at its signal
    if (either.aborted) discard(response);
    return { response };
  };
  const sent = await beforeLimits(send(), { timeoutMs, signal });
  if (sent) return sent.response;
  const thrown = new DOMException("No response in time.", "TimeoutError");
  late.abort(thrown);
  throw thrown;
}

/** Nobody will read this response: its connection is free again. */
export function discard(response: Response | undefined): void {
  // where it is being read, or was, it cannot be cancelled
  attempt(() => response?.body?.cancel().catch(ignore));
}
