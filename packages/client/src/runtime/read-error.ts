import { BareApiError, type TransportCode } from "@org/errors-types/runtime";
import { attempt } from "./attempt.js";
import type { Api } from "./define-api.js";
import { describeError } from "./describe-error.js";
import { describeResponse } from "./describe-response.js";
import type { HeaderReader } from "./dialect.js";
import { fitText } from "./fit-body.js";
import { text } from "./read-member.js";
import { type ReadLimits, readText } from "./read-text.js";

/** What of a response is read. */
export interface ReadErrorOptions extends ReadLimits {
  /** The URL that a relative `type` is resolved against; that of the response by default. */
  readonly url?: string | undefined;
}

/**
 * Reads the error that a response is, or null when it is none: below 400, unless the API sends its errors with such a
 * status; then a copy of the body is read and the response stays yours. Never rejects and never hangs, whatever the
 * body: the status is always kept, and what is not of the API's dialect is the generic error of the status,
 * `recognized: false`. What has no status, such as `Response.error()`, is a failure without a response.
 */
export async function readError<E>(
  response: Response,
  api: Api<E>,
  options: ReadErrorOptions = {},
): Promise<E | null> {
  const status = attempt(() => response.status);
  if (!status) return withoutStatus(attempt(() => response.type)) as E | null;
  const mustFit = status < 400;
  if (mustFit && !api.spec.dialect.status) return null;
  const header: HeaderReader = (name) => text(attempt(() => response.headers.get(name)));
  const url = options.url ?? attempt(() => response.url);
  const described = describeResponse(api, status, header, url);
  // a download or an event stream is not waited for, only to see that it is no error
  if (mustFit && !described.readable) return null;
  const received = await readText(() => (mustFit ? response.clone() : response), options);
  const fitting = received.complete ? attempt(() => fitText(received.text, described)) : undefined;
  if (mustFit && !fitting) return null;
  return new BareApiError(describeError(fitting, received, described)) as E;
}

/**
 * A response without a status: of a redirect that the caller wanted to see, a network error (`Response.error()`), or one
 * that nobody may look at (`mode: "no-cors"`), which is a mistake in the program.
 */
function withoutStatus(type: string | undefined): BareApiError | null {
  const code: TransportCode = type === "error" ? "network" : "unexpected_failure";
  return type === "opaqueredirect" ? null : new BareApiError({ code, status: 0, recognized: false });
}
