import { type ApiErrorInit, BareApiError, withoutStack } from "@org/errors-types/runtime";
import { attempt } from "./attempt.js";
import type { Api } from "./define-api.js";
import { describeError } from "./describe-error.js";
import { describeResponse } from "./describe-response.js";
import type { Described } from "./described.js";
import type { HeaderReader } from "./dialect.js";
import { exceedsLimits } from "./exceeds-limits.js";
import { fitBody } from "./fit-body.js";
import { type HeaderSource, headerOf } from "./header-source.js";
import { isOversized } from "./is-oversized.js";
import { knownError } from "./known-error.js";
import { MAX_BYTES } from "./limits.js";
import { opensFew } from "./opens-few.js";
import { object } from "./read-member.js";
import type { ReadLimits, ReceivedText } from "./read-text.js";
import { NO_TEXT, receivedBody } from "./received-body.js";

/** What is known of a body beside the body itself. */
export interface ReadErrorBodyOptions extends Pick<ReadLimits, "maxBytes"> {
  /**
   * The HTTP status that it came with, or was kept with. Without one, that of a problem (RFC 9457, section 3.1.2) counts
   * that the body itself has.
   */
  readonly status?: number | undefined;
  /** The headers that it came with: `Retry-After` and those that the dialect reads. */
  readonly headers?: HeaderSource | undefined;
  /** The media type; `Content-Type` of `headers` by default. */
  readonly mediaType?: string | undefined;
  /** The URL that a relative `type` is resolved against. Nothing is ever fetched. */
  readonly url?: string | undefined;
  /** Whether the error has a stack, which leads to where it was read; false by default. */
  readonly stack?: boolean | undefined;
}

/** Neither code nor status tells which error it is. */
const UNTOLD = /*#__PURE__*/ knownError({
  code: "unexpected_failure",
  generic: true,
  retry: undefined,
  check: undefined,
});

/**
 * Reads the error that a body is, wherever it came from: a message of a queue or a socket, an event, a part of a batch, a
 * row, a line of a log. The body is a text, bytes of UTF-8, or a value that was parsed already. Never throws; the limits
 * are those of `readError`, and so is what is read.
 *
 * With a `status` from 400 on it always is an error: one that is not of the API's dialect is the generic error of the
 * status. Without a status it is one if it fits the dialect in full, else null; `status` of the error is then 0, and where
 * no code that the API lists tells which error it is, it is an `unexpected_failure`. Below 400 it is null, unless the API
 * sends its errors so.
 */
export function readErrorBody<E>(body: unknown, api: Api<E>, options: ReadErrorBodyOptions = {}): E | null {
  const { dialect } = api.spec;
  // of a row or a header it may be a text, and of a message null
  const status = attempt(() => Number(options.status)) || 0;
  const mustFit = status < 400;
  if (status && mustFit && !dialect.status) return null;
  const received = attempt(() => receivedBody(body, options.maxBytes ?? MAX_BYTES));
  // undefined where there is nothing within the limits that could be read
  const value = attempt(() => (received ? parse(received) : exceedsLimits(body) ? undefined : body));
  const described = describe(value, api, status, options);
  const init = attempt(() => readFitting(value, received ?? NO_TEXT, described));
  if (!init && mustFit) return null;
  const said = init ?? describeError(undefined, received ?? shown(value), described);
  return (options.stack ? newError(said) : withoutStack(newError, said)) as E;
}

const newError = (init: ApiErrorInit): BareApiError => new BareApiError(init);

/** @throws SyntaxError Where it is no JSON. */
function parse({ text, complete }: ReceivedText): unknown {
  if (!complete) return undefined;
  const value: unknown = JSON.parse(text);
  return opensFew(text) || !isOversized(value) ? value : undefined;
}

function describe(
  value: unknown,
  api: Api<unknown>,
  status: number,
  { headers, mediaType, url }: ReadErrorBodyOptions,
): Described {
  const header: HeaderReader = (name) =>
    name === "content-type" && typeof mediaType === "string"
      ? mediaType
      : attempt(() => headerOf(headers ?? {}, name));
  const told = status || (api.spec.dialect.typeOf && attempt(() => statusOf(value)));
  const described = describeResponse(api, told || 0, header, url);
  return told ? described : { ...described, generic: UNTOLD };
}

/** The status of a problem, if it is one of an error. */
function statusOf(value: unknown): number | undefined {
  const status = object(value)?.status;
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) < 600
    ? (status as number)
    : undefined;
}

function readFitting(value: unknown, received: ReceivedText, described: Described): ApiErrorInit | undefined {
  const fitting = value === undefined || !described.readable ? undefined : fitBody(value, described);
  return fitting && describeError(fitting, received, described);
}

/** What is shown of a value that is no error of the dialect: the beginning of it as JSON, if it is within the limits. */
function shown(value: unknown): ReceivedText {
  const text = attempt(() => JSON.stringify(value));
  return { text: text ?? "", complete: true };
}
