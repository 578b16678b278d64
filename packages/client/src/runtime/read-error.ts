import { ApiError, type TransportCode } from "@org/errors-types/runtime";
import { tablesOf } from "./api-tables.js";
import type { Fitting } from "./choose-variant.js";
import type { Api } from "./define-api.js";
import { type Described, describeFitting, describeOther } from "./describe-error.js";
import type { HeaderReader } from "./dialect.js";
import { fitBody, mayFit } from "./fit-body.js";
import { text } from "./read-member.js";
import { type ReceivedText, readText } from "./read-text.js";

/** What of a response is read. */
export interface ReadErrorOptions {
  /** How much of the decoded body, in bytes; 64 KiB by default. */
  readonly maxBytes?: number | undefined;
  /** How long to wait for the body, in milliseconds; 10,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** The URL that a relative `type` is resolved against; that of the response by default. */
  readonly url?: string | undefined;
  /** Stops reading the body; the error is then what the status and the headers say. */
  readonly signal?: AbortSignal | undefined;
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
  const tables = tablesOf(api);
  const status = attempt(() => response.status) ?? 0;
  if (status === 0) return withoutStatus(attempt(() => response.type)) as E | null;
  const mustFit = status < 400;
  if (mustFit && (tables.spec.dialect.status ?? 400) >= 400) return null;
  const header: HeaderReader = (name) => text(attempt(() => response.headers.get(name)));
  // a download or an event stream is not waited for, only to see that it is no error
  if (mustFit && !mayFit(header, tables)) return null;
  const received = await receive(response, mustFit, options);
  const fitting = received.complete
    ? attempt((): Fitting | undefined => fitBody(received.text, header, status, tables))
    : undefined;
  if (fitting === undefined && mustFit) return null;
  const url = options.url ?? attempt(() => response.url);
  const described: Described = { status, header, url, tables };
  return new ApiError(
    fitting === undefined ? describeOther(received, described) : describeFitting(fitting, described),
  ) as E;
}

/**
 * A response without a status: of a redirect that the caller wanted to see, a network error (`Response.error()`), or one
 * that nobody may look at (`mode: "no-cors"`), which is a mistake in the program.
 */
function withoutStatus(type: string | undefined): ApiError | null {
  if (type === "opaqueredirect") return null;
  const code: TransportCode = type === "error" ? "network" : "unexpected_failure";
  return new ApiError({ code, status: 0, recognized: false });
}

/** A body that cannot be read at all is an empty one. */
async function receive(
  response: Response,
  keep: boolean,
  { maxBytes = 65_536, timeoutMs = 10_000, signal }: ReadErrorOptions,
): Promise<ReceivedText> {
  try {
    return await readText(keep ? response.clone() : response, { maxBytes, timeoutMs, signal });
  } catch {
    return { text: "", complete: true };
  }
}

/** Undefined where looking at the response, or the reader of a dialect, throws. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
