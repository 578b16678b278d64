import { beforeLimits, ignore, type TimeLimits } from "./before-limits.js";

/** How much of a body is read. */
export interface ReadLimits extends TimeLimits {
  /** Of the decoded body. */
  readonly maxBytes: number;
}

/** The body as text, or the beginning of it. */
export interface ReceivedText {
  readonly text: string;
  /** It was read to its end. */
  readonly complete: boolean;
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array>;

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
