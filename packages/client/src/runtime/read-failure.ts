import { BareApiError, isApiError, type RetryRule, type TransportCode } from "@org/errors-types/runtime";
import type { Api } from "./define-api.js";
import { MAX_LINKS } from "./limits.js";

/** It may have been carried out, or not: what may be carried out twice is sent again. */
export const BROKEN: RetryRule = { strategy: "backoff", minDelayMs: 1000 };

/** It was surely not carried out. */
const NOT_SENT: RetryRule = { strategy: "backoff", minDelayMs: 1000, processed: "no" };

/** What happened, and what may be done about it: nothing where no rule stands. */
type Kind = readonly [code: TransportCode, retry?: RetryRule];

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
const SIGNS: readonly (readonly [RegExp, ...Kind])[] = [
  [/^: (?:Proxy response \(|.*NGHTTP2_REFUSED_STREAM)/, "network", NOT_SENT],
  [/^(?:TimeoutError|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|: timeout of \d+ms exceeded)$/, "timeout", BROKEN],
  [/^(?:AbortError|ERR_CANCELED)$/, "aborted"],
  [/^(?:ERR_TLS_|ERR_SSL_|[A-Z_]*CERT|EPROTO$|UNABLE_TO_|INVALID_CA$)/, "tls_failure"],
  [/^(?:HPE_|UND_ERR_HEADERS_OVERFLOW$)/, "network"],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|ERR_NETWORK|NetworkError|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP2_(?:STREAM|SESSION)_(?:ERROR|CANCEL)|: stream has been aborted)$/,
    "network",
    BROKEN,
  ],
  [
    /^(?:connect|getaddrinfo|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_HTTP2_GOAWAY_SESSION)$/,
    "network",
    NOT_SENT,
  ],
  [/^ETIMEDOUT$/, "timeout", BROKEN],
];

/** What a `TypeError` says where nothing more is known: undici, Chrome, Firefox, Safari, React Native. */
const FETCH_FAILED =
  /^(?:(?:terminated|network error|failed to fetch|(?:fetch|load|network request) failed)(?:$| \()|NetworkError when |The (?:Internet|network) connection )/i;

/**
 * The error that a call without a response is: what `fetch`, Node or a library on top of them threw. A contract error
 * stays what it is. Never throws, whatever was thrown.
 *
 * `network`: no connection, or a broken one; `retry.processed` is "no" where the request was surely not sent. `timeout`,
 * `aborted`, `tls_failure`. Everything else, a mistake in the program too, is an `unexpected_failure`, which is not
 * retried. What was thrown is the `cause`.
 */
export function readFailure<E>(thrown: unknown, _api?: Api<E>): E {
  if (isApiError(thrown)) return thrown as E;
  const [code, retry] = kindOf(thrown);
  return new BareApiError({ code, status: 0, recognized: false, retry, cause: thrown }) as E;
}

function kindOf(thrown: unknown): Kind {
  try {
    const links = linksOf(thrown);
    const said = links.flatMap(({ name, code, syscall, message }) => [name, code, syscall, `: ${message}`]);
    for (const [pattern, ...kind] of SIGNS) {
      if (said.some((text) => pattern.test(text as string))) return kind;
    }
    const failed = links.some(
      ({ name, message, cause }) =>
        name === "TypeError" &&
        FETCH_FAILED.test(message as string) &&
        // undici gives the reasons of `fetch` itself, such as "bad port", as an error without a code: they will not change
        !(cause?.name === "Error" && cause.code === undefined),
    );
    if (failed) return ["network", BROKEN];
  } catch {
    // a getter or a proxy does not want to be looked at
  }
  return ["unexpected_failure"];
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
