import { attempt } from "./attempt.js";
import type { ReceivedText } from "./read-text.js";

type Bytes = ArrayBuffer | ArrayBufferView<ArrayBuffer>;

export const NO_TEXT: ReceivedText = { text: "", complete: true };

/** The body as text, or the beginning of it; undefined where it is neither text nor bytes. */
export function receivedBody(body: unknown, maxBytes: number): ReceivedText | undefined {
  if (typeof body === "string") return receivedText(body, maxBytes);
  // by its name, so that a buffer of another realm is one, too
  const isBuffer = ArrayBuffer.isView(body) || /ArrayBuffer\]$/.test(Object.prototype.toString.call(body));
  // bytes that cannot be read are no value that was parsed
  return isBuffer ? (attempt(() => receivedBytes(body as Bytes, maxBytes)) ?? NO_TEXT) : undefined;
}

function receivedText(body: string, maxBytes: number): ReceivedText {
  // no character has more than three bytes for each of its units; a byte order mark is dropped, as of bytes
  if (body.length * 3 <= maxBytes)
    return { text: body.startsWith("\uFEFF") ? body.slice(1) : body, complete: true };
  // a copy of the beginning: engines keep all of a text as long as anybody has a part of it, such as the snippet
  return receivedBytes(new TextEncoder().encode(body.slice(0, Math.max(0, maxBytes) + 1)), maxBytes);
}

/** @throws TypeError Where they were given away, as to another thread. */
function receivedBytes(body: Bytes, maxBytes: number): ReceivedText {
  const bytes = ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : new Uint8Array(body);
  const complete = bytes.length <= maxBytes;
  const read = complete ? bytes : bytes.subarray(0, Math.max(0, maxBytes));
  return { text: new TextDecoder().decode(read, { stream: !complete }), complete };
}
