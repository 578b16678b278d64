import { ignore } from "../before-limits.js";

/** What an attempt sends: the body of the request itself where `body` is absent. */
export interface RequestBody {
  /** It can be sent more than once. */
  readonly replayable: boolean;
  readonly body?: Blob | undefined;
}

/**
 * The body of a request, to be sent any number of times; the request stays as it is. A stream is sent by the request
 * itself, once. So is a body that was used, or is being read elsewhere: sending it fails.
 *
 * A request does not tell where its body came from, but the Fetch standard (section 5.4, the constructor) refuses to make
 * a request with `mode: "no-cors"` of one whose body has no source, as only a stream has none.
 */
export async function bodyOf(request: Request): Promise<RequestBody> {
  // not `undefined`: there are browsers that have bodies and do not show them
  if (isRead(request.method) || request.body === null) return { replayable: true };
  let copy: Request | undefined;
  let body: Blob | undefined;
  try {
    copy = request.clone();
    body = await new Request(copy, { mode: "no-cors", method: "POST", signal: null }).blob();
  } catch {
    // else everything that is read of the stream would be kept for the copy
    copy?.body?.cancel().catch(ignore);
  }
  return { replayable: !!body, body };
}

/** A method whose requests have no body, and change nothing. */
export function isRead(method: string): boolean {
  return /^(?:GET|HEAD)$/.test(method);
}
