/** How much of a body is read. */
export interface ReadLimits {
  /** Of the decoded body. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The body as text, or the beginning of it. */
export interface ReceivedText {
  readonly text: string;
  /** It was read to its end. */
  readonly complete: boolean;
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array>;

/** The longest wait that a timer can hold; beyond it `setTimeout` fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Reads a body as UTF-8: a byte order mark is dropped, and bad bytes become U+FFFD. Stops at the limits, cancels the
 * stream, and gives what was there. Throws when the body was used before.
 */
export async function readText(response: Response, limits: ReadLimits): Promise<ReceivedText> {
  const reader = response.body?.getReader();
  const received = { text: "", complete: true };
  if (reader === undefined) return received;
  received.complete = false;
  await beforeLimits(takeAll(reader, limits.maxBytes, received), limits);
  // copied, because cancelling ends the stream as if it were complete
  const result = { ...received };
  if (!result.complete) reader.cancel().catch(ignore);
  return result;
}

async function takeAll(
  reader: BodyReader,
  maxBytes: number,
  received: { text: string; complete: boolean },
): Promise<void> {
  const decoder = new TextDecoder();
  for (let room = maxBytes; room >= 0; ) {
    const { done, value } = await reader.read();
    if (done) {
      received.text += decoder.decode();
      received.complete = true;
      return;
    }
    received.text += decoder.decode(value.subarray(0, room), { stream: true });
    // an empty chunk counts too, so that a stream of nothing ends
    room -= value.length || 1;
  }
}

/** Resolves when the work is done or has failed, the time is up or the signal says so. */
async function beforeLimits(work: Promise<void>, { timeoutMs, signal }: ReadLimits): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = ignore;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
    timer = setTimeout(resolve, Math.min(timeoutMs, MAX_TIMER_MS));
    signal?.addEventListener("abort", resolve as () => void);
    if (signal?.aborted) resolve();
  });
  await Promise.race([work, stopped]).catch(ignore);
  clearTimeout(timer);
  signal?.removeEventListener("abort", stop);
}

function ignore(): void {}
