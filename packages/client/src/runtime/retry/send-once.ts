import { beforeLimits, ignore } from "../before-limits.js";

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
  const late = new AbortController();
  let outcome: Outcome | undefined;
  const send = async (): Promise<void> => {
    const either = AbortSignal.any([signal, late.signal]);
    const response = await fetch(
      new Request(request, { ...kept(request), ...(body && { body }), signal: either }),
    );
    // of a `fetch` that does not look at its signal
    if (either.aborted) await discard(response);
    outcome = { response };
  };
  const sending = send().catch((thrown: unknown) => {
    outcome = { thrown };
  });
  await beforeLimits(sending, { timeoutMs, signal });
  signal.throwIfAborted();
  if (outcome !== undefined) return outcome;
  const thrown = new DOMException("No response in time.", "TimeoutError");
  late.abort(thrown);
  return { thrown };
}

/** What a request loses when it is copied with other members (Fetch, section 5.4). */
function kept({ referrer, referrerPolicy }: Request): RequestInit {
  return { referrerPolicy, ...(referrer !== "about:client" && { referrer }) };
}

/** Nobody will read this response: its connection is free again. */
export async function discard(response: Response): Promise<void> {
  // where it is being read, or was, it cannot be cancelled
  await response.body?.cancel?.().catch(ignore);
}
