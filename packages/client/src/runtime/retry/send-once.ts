import { MAX_TIMER_MS } from "./model.js";

/** What came of one attempt: a response, or what was thrown in its place. */
export type Outcome =
  | { readonly response: Response }
  | { readonly response?: undefined; readonly thrown: unknown };

/**
 * Sends a request once. The time ends with the first byte of the response: its body may take as long as it wants.
 * @throws the reason of the request's signal, as soon as that is aborted, whatever `fetch` does.
 */
export async function sendOnce(
  request: Request,
  body: Blob | undefined,
  timeoutMs: number,
  fetch: (request: Request) => Promise<Response>,
): Promise<Outcome> {
  const { signal } = request;
  signal.throwIfAborted();
  const timeout = new AbortController();
  const either = AbortSignal.any([signal, timeout.signal]);
  let stop: (() => void) | undefined;
  let over = false;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(either.reason);
    either.addEventListener("abort", stop);
  });
  const timer = setTimeout(
    () => timeout.abort(new DOMException("No response in time.", "TimeoutError")),
    Math.max(0, Math.min(timeoutMs, MAX_TIMER_MS)),
  );
  const sending = async (): Promise<Response> => {
    const response = await fetch(
      new Request(request, { ...kept(request), ...(body && { body }), signal: either }),
    );
    // of a `fetch` that does not look at its signal
    if (over) await discard(response);
    return response;
  };
  try {
    return { response: await Promise.race([stopped, sending()]) };
  } catch (thrown) {
    over = true;
    signal.throwIfAborted();
    return { thrown };
  } finally {
    clearTimeout(timer);
    either.removeEventListener("abort", stop as () => void);
  }
}

/** What a request loses when it is copied with other members (Fetch, section 5.4). */
function kept({ referrer, referrerPolicy }: Request): RequestInit {
  return { referrerPolicy, ...(referrer !== "about:client" && { referrer }) };
}

/** Nobody will read this response: its connection is free again. */
export async function discard(response: Response): Promise<void> {
  try {
    await response.body?.cancel();
  } catch {
    // it is being read, or was
  }
}
