import type { Api } from "../runtime/define-api.js";
import { type HeaderSource, headerOf } from "../runtime/header-source.js";
import { type ReadErrorOptions, readError } from "../runtime/read-error.js";

/** A response of which somebody has read the body already. */
export interface ReceivedParts {
  readonly status: number;
  /** `Headers`, or anything that knows headers by name. */
  readonly headers: HeaderSource;
  /** Text, bytes, a stream nobody has read, or what was parsed of JSON; null or undefined: none. */
  readonly body: unknown;
  /** What a relative `type` is resolved against. */
  readonly url?: string | undefined;
}

/**
 * Reads the error out of the parts of a response, as `readError` does out of a whole one: for libraries that hand over
 * what they have read. Null where the response is no error. Never rejects; what the parts are is up to the library.
 */
export function readErrorFrom<E>(
  parts: ReceivedParts,
  api: Api<E>,
  options: ReadErrorOptions = {},
): Promise<E | null> {
  return readError<E>(toReceived(parts), api, options);
}

/** As much of a response as is needed to read its error. A real one takes not every status, nor a body with each. */
export function toReceived({ status, headers, body, url = "" }: ReceivedParts): Response {
  const received = {
    status,
    url,
    headers: { get: (name: string) => headerOf(headers, name) },
    body: streamOf(body, status),
    // the parts stay with the library, and what is read of them here is a copy
    clone: () => received,
  };
  return received as unknown as Response;
}

/** Null where there is nothing to read. */
function streamOf(body: unknown, status: number): ReadableStream<Uint8Array> | null {
  if (body === null || body === undefined) return null;
  try {
    // the stream of a success is for somebody else
    if (isStream(body) && status < 400) return null;
    return new Response(
      isRaw(body) ? (body as ConstructorParameters<typeof Response>[0]) : JSON.stringify(body),
    ).body;
  } catch {
    return null;
  }
}

function isRaw(body: unknown): boolean {
  return (
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    isStream(body)
  );
}

/** Of the web or of Node, which takes both as a body. */
function isStream(body: unknown): boolean {
  return (
    body instanceof ReadableStream ||
    (typeof body === "object" && body !== null && Symbol.asyncIterator in body)
  );
}
