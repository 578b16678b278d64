import type { ApiError } from "@org/errors-client";
import type { RetryRule } from "@org/errors-types";
import type { ApiName } from "./apis.js";
import { bytesOf, type HostileCase, readHostile } from "./hostile-case.js";

/** What an error is expected to be: its data, without the hint. */
export type Outcome = Readonly<Record<string, unknown>>;

type Readings = Readonly<Record<string, Readonly<Partial<Record<ApiName, Outcome>>>>>;

/** Bodies that some API reads; to all others, each body is one that nobody knows. */
const READINGS: Readings = readHostile("cases/readings.json");

/** How much of a body is read. */
const MAX_BYTES = 65_536;

/** Written down from the rules, not from the code: what a response is when its body says nothing. */
const GENERICS: Readonly<Record<number, string>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  408: "request_timeout",
  409: "conflict",
  415: "unsupported_media_type",
  422: "validation_failed",
  429: "rate_limited",
  501: "not_implemented",
  502: "bad_gateway",
  503: "service_unavailable",
  504: "gateway_timeout",
};

const NEVER: RetryRule = { strategy: "never" };
const BACKOFF = { strategy: "backoff", minDelayMs: 1000 } as const;

/** The data of the error; null where the response is none. */
export function outcomeOf(given: HostileCase, api: ApiName): Outcome | null {
  const { name, status } = given;
  if (status < 400) return null;
  const bytes = bytesOf(given);
  const whole = bytes.length <= MAX_BYTES;
  const read = whole ? READINGS[name]?.[api] : undefined;
  return {
    status,
    retry: retryOf(status, api),
    ...(read ?? { code: genericOf(status, api), recognized: false, ...shown(bytes, whole) }),
  };
}

/**
 * What a decoder makes of these bodies is not what stands there; undici and Chromium take a gzip without its end for a
 * whole one.
 */
const DECODED: Readonly<Record<string, object>> = {
  "gzip-bomb-16mib": { snippet: " ".repeat(256), truncated: true },
  "gzip-labelled-not-gzip": { snippet: undefined, truncated: true },
  "gzip-truncated": { snippet: '{"error":', truncated: undefined },
};

/** The same, where the response came from a server. */
export function servedOutcomeOf(given: HostileCase, api: ApiName): Outcome | null {
  const outcome = outcomeOf(given, api);
  const decoded = DECODED[given.name];
  if (outcome === null || decoded === undefined) return outcome;
  return { ...outcome, recognized: false, receivedCode: undefined, ...decoded };
}

export function genericOf(status: number, api: ApiName): string {
  if (api === "disruptive" && status === 501) return "method_not_allowed";
  return GENERICS[status] ?? (status < 500 ? "bad_request" : "internal_error");
}

function retryOf(status: number, api: ApiName): RetryRule {
  if (status === 429) return { ...BACKOFF, processed: "no" };
  if (api === "workspaces" && (status === 503 || status === 504)) return { ...BACKOFF, processed: "unknown" };
  if (api === "disruptive" && status === 504) return { ...BACKOFF, minDelayMs: 10_000 };
  return status === 408 || (status >= 500 && status !== 501) ? BACKOFF : NEVER;
}

function shown(bytes: Uint8Array, whole: boolean): Outcome {
  const snippet = new TextDecoder().decode(bytes.subarray(0, 1024)).slice(0, 256);
  return { ...(snippet !== "" && { snippet }), ...(!whole && { truncated: true }) };
}

/** The error as it is compared. */
export function comparable(error: ApiError | null): Outcome | null {
  if (error === null) return null;
  const { retryAfterMs: _, ...data } = error.toJSON();
  return { ...data };
}
