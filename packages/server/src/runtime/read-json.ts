import { errorOfCode } from "./error-of-code.js";

/** Options of `readJson`. */
export interface ReadJsonOptions {
  /** The longest body that is read, in bytes. Default: 1 MiB. */
  readonly maxBytes?: number | undefined;
}

/** What is known of a body before it is read. */
export interface BodyHeaders {
  readonly contentType: string | null | undefined;
  readonly contentLength: string | null | undefined;
  readonly contentEncoding: string | null | undefined;
}

const MAX_BYTES = 1 << 20;

/** `application/json` and every media type with the suffix `+json` (RFC 6839), whatever its parameters. */
const JSON_TYPE = /^\s*application\/(?:json|[\w!#$&^.+-]+\+json)\s*(?:;|$)/i;

/**
 * The body of a request as data. It must be announced as JSON, be no longer than allowed, and be JSON in UTF-8. `isGone`
 * says whether the client has closed the connection.
 * @throws ApiError `unsupported_media_type`, `content_too_large` (a `bad_request` in a catalog that has no such error),
 * `malformed_json`, or `bad_request` where the client was gone before it had sent all.
 */
export async function readJsonBody(
  body: AsyncIterable<Uint8Array> | null,
  headers: BodyHeaders,
  { maxBytes = MAX_BYTES }: ReadJsonOptions = {},
  isGone: () => boolean = () => false,
): Promise<unknown> {
  const { contentType, contentLength, contentEncoding } = headers;
  const plain = contentEncoding == null || contentEncoding.toLowerCase() === "identity";
  if (!plain || contentType == null || !JSON_TYPE.test(contentType)) {
    throw errorOfCode("unsupported_media_type", 415, { details: { supported: ["application/json"] } });
  }
  if (contentLength != null && Number(contentLength) > maxBytes) throw tooLarge();
  return parse(await readBytes(body, maxBytes, isGone));
}

async function readBytes(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
  isGone: () => boolean,
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    // not our failure: nobody waits for the response
    throw isGone() ? errorOfCode("bad_request", 400, { cause }) : cause;
  }
  return chunks;
}

function parse(chunks: readonly Uint8Array[]): unknown {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
    return JSON.parse(text);
  } catch (cause) {
    throw errorOfCode("malformed_json", 400, { cause });
  }
}

function tooLarge(): Error {
  return errorOfCode("content_too_large", 413);
}
