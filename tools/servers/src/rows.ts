import { forbidden, notFound, rateLimited, tokenExpired, unauthorized } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { expect } from "vitest";
import type { Asked } from "./ask.js";
import { checkError, checkThrown } from "./check-answer.js";
import {
  checkAborted,
  checkHalfRead,
  checkHandlerFails,
  checkHead,
  checkHeadersSent,
  checkHookFails,
  checkStaleHeaders,
} from "./check-connection.js";
import {
  checkLogText,
  checkOnError,
  checkTraceHeader,
  checkTraceHook,
  checkTraceSpan,
} from "./check-hooks.js";
import { checkDialects, checkMethod, checkValidation } from "./check-request.js";
import type { Site } from "./site.js";

/** A row of the table. */
export interface Row {
  /** What goes wrong. */
  readonly text: string;
  /** Makes requests, and rejects where the answers are not what they must be with every framework. */
  readonly check: (site: Site) => Promise<void>;
}

/** What a route throws comes as this error, to the byte, in the default API of the organisation. */
function thrown(
  text: string,
  path: string,
  error: unknown,
  headers: Readonly<Record<string, unknown>> = {},
): Row {
  const check = async (site: Site) => {
    const answer = await site.ask({ path });
    await checkThrown(answer, error, org);
    expect(answer.headers).toMatchObject(headers);
  };
  return { text, check };
}

/** Requests that a framework refuses itself. */
function refused(text: string, code: string, status: number, ...requests: readonly Asked[]): Row {
  const check = async (site: Site) => {
    for (const asked of requests) await checkError(await site.ask(asked), { code, status }, org);
  };
  return { text, check };
}

const order = notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." });
const expired = tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" });
const anything = new Error("anything");

const json = { "content-type": "application/json" };
/** One that comes at once, and one that takes a while. */
const [long, longer] = [2_000, 2_000_000].map((length) => JSON.stringify({ text: "x".repeat(length) }));

/** What every adapter must do, whatever the framework. */
export const ROWS = {
  sync: thrown("a contract error thrown in a handler", "/sync", order),
  async: thrown("… thrown after an `await`", "/async", order),
  middleware: thrown("… thrown in middleware", "/middleware", expired),
  nested: thrown("… thrown in a nested router", "/nested/deep", forbidden()),
  "retry-after": thrown(
    "… with a wait: `Retry-After`",
    "/limited",
    rateLimited({}, { retryAfterMs: 7_000 }),
    { "retry-after": "7" },
  ),
  "www-authenticate": thrown("… of status 401: `WWW-Authenticate`", "/unauthorized", unauthorized(), {
    "www-authenticate": 'Bearer realm="api"',
  }),
  "unknown-route": refused(
    "no such route",
    "not_found",
    404,
    { path: "/nowhere" },
    { path: "/nowhere", body: "" },
  ),
  "method-not-allowed": { text: "no such method: `Allow`", check: checkMethod },
  "not-json": refused(
    "a body that is not JSON",
    "malformed_json",
    400,
    { path: "/echo", headers: json, body: '{"a":' },
    { path: "/echo", headers: json, body: "secret-7f3a" },
  ),
  // the catalog has no error for 413: it is the generic error of its class
  "too-large": refused(
    "a body that is too large",
    "bad_request",
    400,
    ...[long!, longer!].flatMap((body) => [
      { path: "/echo", headers: { ...json, "content-length": `${body.length}` }, body },
      { path: "/echo", headers: { ...json, "transfer-encoding": "chunked" }, body },
    ]),
  ),
  "half-read": { text: "… and what comes behind it on the connection", check: checkHalfRead },
  "wrong-media-type": refused("a body of another media type", "unsupported_media_type", 415, {
    path: "/echo",
    headers: { "content-type": "text/xml" },
    body: "<a/>",
  }),
  validation: { text: "input that fails validation", check: checkValidation },
  "http-exception": refused("an HTTP error of the framework", "forbidden", 403, { path: "/http" }),
  "throw-error": thrown("an `Error`", "/throw/error", anything),
  "throw-string": thrown("a text", "/throw/string", anything),
  "throw-null": thrown("`null`", "/throw/null", anything),
  "throw-undefined": thrown("`undefined`", "/throw/undefined", anything),
  "throw-rejected": thrown("a rejected promise, the error with a status", "/throw/rejected", anything),
  "stale-headers": { text: "headers set before: replaced, CORS kept", check: checkStaleHeaders },
  "headers-sent": { text: "after the headers were sent: broken off", check: checkHeadersSent },
  head: { text: "`HEAD`: no body", check: checkHead },
  aborted: { text: "a client that goes away", check: checkAborted },
  "hook-fails": { text: "a hook that fails", check: checkHookFails },
  "handler-fails": { text: "rendering that fails: the static 500", check: checkHandlerFails },
  "trace-header": { text: "`traceId` of the `traceparent`", check: checkTraceHeader },
  "trace-span": { text: "`traceId` of the active span, `error.type` on it", check: checkTraceSpan },
  "trace-hook": { text: "`traceId` of the hook", check: checkTraceHook },
  "on-error": { text: "`onError`: what was thrown, what was sent", check: checkOnError },
  "log-text": { text: "text for logs: one clean line", check: checkLogText },
  dialects: { text: "the same error in all six APIs", check: checkDialects },
} satisfies Readonly<Record<string, Row>>;

export type RowName = keyof typeof ROWS;
