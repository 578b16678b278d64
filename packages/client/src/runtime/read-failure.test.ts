import { ApiError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFailure } from "./read-failure.js";

const coded = (code: string, members: object = {}): Error =>
  Object.assign(new Error(code), { code, ...members });
const fetchFailed = (cause: unknown): Error => new TypeError("fetch failed", { cause });

const cyclic = coded("ECONNRESET");
cyclic.cause = fetchFailed(cyclic);

const deep = Array.from({ length: 30 }).reduce<Error>(
  (cause) => new Error("again", { cause }),
  coded("ECONNRESET"),
);

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const throwing = new Proxy(new Error(), {
  get() {
    throw new Error("no");
  },
});

function holdsItself(): unknown {
  const errors: unknown[] = [];
  errors.push(errors);
  return Object.assign(new Error(), { errors });
}

type Expected = readonly [code: string, strategy: string, processed?: string];
const NOT_SENT: Expected = ["network", "backoff", "no"];
const BROKEN: Expected = ["network", "backoff"];
const TIMEOUT: Expected = ["timeout", "backoff"];
const ABORTED: Expected = ["aborted", "never"];
const TLS: Expected = ["tls_failure", "never"];
const UNEXPECTED: Expected = ["unexpected_failure", "never"];

const CASES: readonly (readonly [string, unknown, Expected])[] = [
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].map(
    (code) => [code, fetchFailed(coded(code)), NOT_SENT] as const,
  ),
  ...["EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "ECONNREFUSED"].map(
    (code) =>
      [`${code} of the connection`, fetchFailed(coded(code, { syscall: "connect" })), NOT_SENT] as const,
  ),
  [
    "all addresses refused",
    fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ETIMEDOUT")])),
    NOT_SENT,
  ],
  [
    "a proxy that lets nothing through",
    fetchFailed(
      Object.assign(coded("UND_ERR_ABORTED"), {
        name: "AbortError",
        message: "Proxy response (503) !== 200 when HTTP Tunneling",
      }),
    ),
    NOT_SENT,
  ],
  ["another failure of the connection", coded("EADDRNOTAVAIL", { syscall: "connect" }), NOT_SENT],
  ["another failure of the look-up", coded("ESERVFAIL", { syscall: "getaddrinfo" }), NOT_SENT],
  [
    "HTTP/2: refused",
    coded("ERR_HTTP2_STREAM_ERROR", { message: "Stream closed with error code NGHTTP2_REFUSED_STREAM" }),
    NOT_SENT,
  ],
  ["HTTP/2: a session that goes away", coded("ERR_HTTP2_GOAWAY_SESSION"), NOT_SENT],
  [
    "HTTP/2: another end of the stream",
    coded("ERR_HTTP2_STREAM_ERROR", { message: "Stream closed with error code NGHTTP2_INTERNAL_ERROR" }),
    BROKEN,
  ],
  [
    "one address refused, another that broke off",
    new AggregateError([coded("ECONNREFUSED"), coded("ECONNRESET")]),
    BROKEN,
  ],
  ["ECONNRESET", fetchFailed(coded("ECONNRESET")), BROKEN],
  ["EPIPE", fetchFailed(coded("EPIPE")), BROKEN],
  ["an empty reply", fetchFailed(coded("UND_ERR_SOCKET")), BROKEN],
  ["a body that broke off", new TypeError("terminated", { cause: coded("UND_ERR_SOCKET") }), BROKEN],
  ["axios", coded("ERR_NETWORK"), BROKEN],
  ["an XMLHttpRequest", new DOMException("", "NetworkError"), BROKEN],
  ["Chrome, in a body", new TypeError("network error"), BROKEN],
  ["Chrome, with the host", new TypeError("Failed to fetch (api.example)"), BROKEN],
  ["Safari, offline", new TypeError("The Internet connection appears to be offline."), BROKEN],
  ["Safari, in a body", new TypeError("The network connection was lost."), BROKEN],
  ["a program that has no network", new TypeError("network.send is not a function"), UNEXPECTED],
  ["a text that only looks like it", new Error("terminated"), UNEXPECTED],
  ["Chrome", new TypeError("Failed to fetch"), BROKEN],
  ["Firefox", new TypeError("NetworkError when attempting to fetch resource."), BROKEN],
  ["Safari", new TypeError("Load failed"), BROKEN],
  ["React Native", new TypeError("Network request failed"), BROKEN],
  ["headers too late", fetchFailed(coded("UND_ERR_HEADERS_TIMEOUT")), TIMEOUT],
  ["a body too late", fetchFailed(coded("UND_ERR_BODY_TIMEOUT")), TIMEOUT],
  ["AbortSignal.timeout", new DOMException("Too late.", "TimeoutError"), TIMEOUT],
  ["AbortController", new DOMException("Aborted.", "AbortError"), ABORTED],
  [
    "an abort that another error wraps",
    new Error("request failed", { cause: new DOMException("", "AbortError") }),
    ABORTED,
  ],
  [
    "an abort because of a timeout",
    Object.assign(new Error("", { cause: new DOMException("", "TimeoutError") }), { name: "AbortError" }),
    TIMEOUT,
  ],
  ["headers too long", fetchFailed(coded("UND_ERR_HEADERS_OVERFLOW")), ["network", "never"]],
  ["no HTTP", fetchFailed(coded("HPE_INVALID_CONSTANT")), ["network", "never"]],
  ...[
    "CERT_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ].map((code) => [code, fetchFailed(coded(code)), TLS] as const),
  ["a cycle of causes", cyclic, BROKEN],
  ["causes without end", deep, UNEXPECTED],
  ["a mistake in the program", new TypeError("Invalid URL"), UNEXPECTED],
  ["a port that fetch refuses", fetchFailed(new Error("bad port")), UNEXPECTED],
  ["a redirect without end", fetchFailed(new Error("redirect count exceeded")), UNEXPECTED],
  [
    "a URL without scheme",
    new TypeError("Failed to parse URL", { cause: coded("ERR_INVALID_URL") }),
    UNEXPECTED,
  ],
  ["nothing more than that it failed", new TypeError("fetch failed"), BROKEN],
  ["a text", "boom", UNEXPECTED],
  ["null", null, UNEXPECTED],
  ["undefined", undefined, UNEXPECTED],
  ["a proxy that throws", throwing, UNEXPECTED],
  ["a revoked proxy", revoked, UNEXPECTED],
  ["a list of errors that is a revoked proxy", Object.assign(new Error(), { errors: revoked }), UNEXPECTED],
  ["more errors than anybody looks at", new AggregateError(Array(1e6).fill(new Error())), UNEXPECTED],
  ["a list of errors that holds itself", holdsItself(), UNEXPECTED],
  ["a message that is no text", { name: "TypeError", message: Symbol("fetch failed") }, UNEXPECTED],
];

describe("readFailure", () => {
  test.each(CASES)("%s", (_, thrown, [code, strategy, processed]) => {
    const error = readFailure<ApiError>(thrown);
    expect(error).toBeInstanceOf(ApiError);
    const { retry } = error;
    expect([error.code, retry.strategy, "processed" in retry ? retry.processed : undefined]).toEqual([
      code,
      strategy,
      processed,
    ]);
    expect(error).toMatchObject({ status: 0, recognized: false });
    expect(error.cause).toBe(thrown);
  });

  test("an error of the contract stays what it is", () => {
    const error = new ApiError({ code: "not_found", status: 404 });
    expect(readFailure(error)).toBe(error);
  });

  test("never throws, and shows nothing of what was thrown", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (thrown) => {
        const error = readFailure<ApiError>(thrown);
        expect(Object.keys(error.toJSON())).toEqual(["code", "status", "recognized", "retry"]);
      }),
    );
  });
});
