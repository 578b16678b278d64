import { attempt } from "./attempt.js";
import { beforeLimits, ignore } from "./before-limits.js";
import { MAX_BYTES, READ_MS } from "./limits.js";

/** What of a body is read. */
export interface ReadLimits {
  /** How much of the decoded body, in bytes; 64 KiB by default. */
  readonly maxBytes?: number | undefined;
  /** How long to wait for the body, in milliseconds; 10,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Stops reading the body; the error is then what the status and the headers say. */
  readonly signal?: AbortSignal | undefined;
}

/** The body as text, or the beginning of it. */
export interface ReceivedText {
  readonly text: string;
  /** It was read to its end. */
  readonly complete: boolean;
}

/**
 * Reads a body as UTF-8: a byte order mark is dropped, and bad bytes become U+FFFD. Stops at the limits, cancels the
 * stream, and gives what was there. A body that cannot be read at all is an empty one.
 */
export async function readText(
  open: () => Response,
  { maxBytes = MAX_BYTES, timeoutMs = READ_MS, signal }: ReadLimits,
): Promise<ReceivedText> {
  const reader = attempt(() => open().body?.getReader());
  let text = "";
  let complete = !reader;
  const takeAll = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for (let room = maxBytes; room >= 0 && !complete; ) {
      const { done, value } = await reader!.read();
      text += decoder.decode(value?.subarray(0, room), { stream: !done });
      complete = done;
      // an empty chunk counts too, so that a stream of nothing ends
      room -= value?.length || 1;
    }
  };
  await beforeLimits(takeAll(), { timeoutMs, signal }).catch(ignore);
  // as it is now: cancelling ends the stream as if it were complete
  const received = { text, complete };
  if (!complete) reader!.cancel().catch(ignore);
  return received;
}
