import { ApiError, type RetryRule, type TransportCode } from "@org/errors-types/runtime";
import type { Api } from "./define-api.js";

/** A failure without a response, and what may be done about it. */
interface Kind {
  readonly code: TransportCode;
  readonly retry: RetryRule;
}

const NEVER: RetryRule = { strategy: "never" };
const BACKOFF: RetryRule = { strategy: "backoff", minDelayMs: 1000 };

/** The connection was never made: the request was surely not carried out. */
const NOT_SENT: Kind = { code: "network", retry: { ...BACKOFF, processed: "no" } };
const BROKEN: Kind = { code: "network", retry: BACKOFF };
/** What answered does so every time. */
const UNREADABLE: Kind = { code: "network", retry: NEVER };
const TIMEOUT: Kind = { code: "timeout", retry: BACKOFF };
const ABORTED: Kind = { code: "aborted", retry: NEVER };
const TLS: Kind = { code: "tls_failure", retry: NEVER };
const UNEXPECTED: Kind = { code: "unexpected_failure", retry: NEVER };

/** What of an error, or of anything else, may tell what happened. */
interface Link {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: Link | null;
  readonly errors?: Link;
}

/**
 * What Node, undici, browsers and libraries on top of them give as name, code, system call or (after a colon) message.
 * The first line that holds of any link of the chain counts, so that what is sure comes first, and "not sent" only where
 * nothing says otherwise.
 */
const SIGNS: readonly (readonly [RegExp, Kind])[] = [
  [/^: (?:Proxy response \(|.*NGHTTP2_REFUSED_STREAM)/, NOT_SENT],
  [
    /^(?:TimeoutError|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|: timeout of \d+ms exceeded)$/,
    TIMEOUT,
  ],
  [/^(?:AbortError|ERR_CANCELED)$/, ABORTED],
  [
    /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_CA$)/,
    TLS,
  ],
  [/^(?:HPE_|UND_ERR_(?:HEADERS_OVERFLOW|RE[QS]_CONTENT_LENGTH_MISMATCH)$)/, UNREADABLE],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|ERR_NETWORK|NetworkError|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_(?:STREAM|SESSION)_(?:ERROR|CANCEL)|: stream has been aborted)$/,
    BROKEN,
  ],
  [
    /^(?:connect|getaddrinfo|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|ERR_HTTP2_GOAWAY_SESSION)$/,
    NOT_SENT,
  ],
  [/^ETIMEDOUT$/, TIMEOUT],
];

/** What a `TypeError` says where nothing more is known: undici, Chrome, Firefox, Safari, React Native. */
const FETCH_FAILED =
  /^(?:fetch failed|terminated|failed to fetch|load failed|(?:the )?network|the internet)/i;

/** Causes and members of an `AggregateError` that are looked at. */
const MAX_LINKS = 10;

/**
 * The error that a call without a response is: what `fetch`, Node or a library on top of them threw. A contract error
 * stays what it is. Never throws, whatever was thrown.
 *
 * `network`: no connection, or a broken one; `retry.processed` is "no" where the request was surely not sent. `timeout`,
 * `aborted`, `tls_failure`. Everything else, a mistake in the program too, is an `unexpected_failure`, which is not
 * retried. What was thrown is the `cause`.
 */
export function readFailure<E>(thrown: unknown, _api?: Api<E>): E {
  if (ApiError.is(thrown)) return thrown as E;
  const { code, retry } = kindOf(thrown);
  return new ApiError({ code, status: 0, recognized: false, retry, cause: thrown }) as E;
}

function kindOf(thrown: unknown): Kind {
  try {
    const links = linksOf(thrown);
    const said = links.flatMap(({ name, code, syscall, message }) => [name, code, syscall, `: ${message}`]);
    const known = SIGNS.find(([pattern]) => said.some((text) => pattern.test(text as string)));
    return known?.[1] ?? (links.some(hasOnlyFailed) ? BROKEN : UNEXPECTED);
  } catch {
    // a getter or a proxy does not want to be looked at
    return UNEXPECTED;
  }
}

/** undici gives the reasons of `fetch` itself, such as "bad port", as an error without a code: they will not change. */
function hasOnlyFailed({ name, message, cause }: Link): boolean {
  const reason: Link = cause ?? {};
  const refused = reason.name === "Error" && reason.code === undefined;
  return name === "TypeError" && FETCH_FAILED.test(message as string) && !refused;
}

/** What was thrown, what caused it, and what was thrown together with it; each once. */
function linksOf(thrown: unknown): Link[] {
  const links: Link[] = [thrown ?? {}];
  // grows while it is walked
  for (const { cause, errors } of links) {
    for (const next of [cause].concat(errors)) {
      if (links.length > MAX_LINKS) return links;
      if (next && !links.includes(next)) links.push(next);
    }
  }
  return links;
}
