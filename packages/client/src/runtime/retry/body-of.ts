/** What an attempt sends: the body of the request itself where `body` is absent. */
export interface RequestBody {
  /** It can be sent more than once. */
  readonly replayable: boolean;
  readonly body?: Blob;
}

/**
 * The body of a request, to be sent any number of times; the request stays as it is. A stream is sent by the request
 * itself, once. So is a body that was used, or is being read elsewhere: sending it fails.
 */
export async function bodyOf(request: Request): Promise<RequestBody> {
  const { method, body } = request;
  // not `undefined`: there are browsers that have bodies and do not show them
  if (method === "GET" || method === "HEAD" || body === null) return { replayable: true };
  try {
    return { replayable: true, body: await withoutStream(request).blob() };
  } catch {
    return { replayable: false };
  }
}

/**
 * A copy of a request whose body is no stream. A request does not tell where its body came from, but the Fetch standard
 * (section 5.4, the constructor) refuses to make a request with `mode: "no-cors"` of one whose body has no source, as
 * only a stream has none.
 * @throws TypeError The body is a stream, was used or is locked.
 */
function withoutStream(request: Request): Request {
  const copy = request.clone();
  try {
    return new Request(copy, { mode: "no-cors", method: "POST", signal: null });
  } catch (refused) {
    // else everything that is read of the stream would be kept for the copy
    copy.body?.cancel().catch(() => undefined);
    throw refused;
  }
}
