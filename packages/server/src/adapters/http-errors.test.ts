import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderError } from "../runtime/index.js";
import { org } from "../testing/apis.js";
import { hostileValues } from "../testing/hostile-values.js";
import { allowedDetails, httpErrors } from "./http-errors.js";

const SECRET = "secret-7f3a";

/** An error as the package `http-errors` makes it; some have the marks on the prototype. */
function httpError(status: unknown, members: object = {}): Error {
  return Object.assign(new Error(SECRET), { status, statusCode: status, expose: status === 400, ...members });
}

class Gone extends Error {
  get status() {
    return 410;
  }
  get statusCode() {
    return 410;
  }
  get expose() {
    return true;
  }
}

describe("recognizes", () => {
  test.each<[string, unknown, number, string]>([
    ["a status", httpError(404), 404, "not_found"],
    ["a status of ours", httpError(503), 503, "service_unavailable"],
    ["marks on the prototype", new Gone(SECRET), 400, "bad_request"],
    ["a status without a generic error", httpError(451), 400, "bad_request"],
    ["such a status of ours", httpError(599), 500, "internal_error"],
    ["a body that is not JSON", httpError(400, { type: "entity.parse.failed" }), 400, "malformed_json"],
    ["a body that is too large", httpError(413, { type: "entity.too.large" }), 413, "content_too_large"],
    ["too many parameters", httpError(413, { type: "parameters.too.many" }), 413, "content_too_large"],
    ["another reason", httpError(415, { type: "charset.unsupported" }), 415, "unsupported_media_type"],
    ["a reason that is named as a member", httpError(403, { type: "constructor" }), 403, "forbidden"],
    ["a reason that is no text", httpError(403, { type: 7 }), 403, "forbidden"],
    ["a path", Object.assign(new URIError(SECRET), { status: 400, statusCode: 400 }), 400, "bad_request"],
  ])("%s", (_, thrown, status, code) => {
    expect(httpErrors(thrown, org)).toMatchObject({ status, code });
  });
});

describe("does not recognize", () => {
  const foreign: readonly [string, unknown][] = [
    ["an error", new Error(SECRET)],
    ["an error with a status", Object.assign(new Error(SECRET), { status: 404 })],
    ["an error with both", Object.assign(new Error(SECRET), { status: 404, statusCode: 404 })],
    ["two statuses", httpError(404, { statusCode: 400 })],
    ["a text as the status", httpError("404")],
    ["a status of success", httpError(200)],
    ["no status of HTTP", httpError(600)],
    ["NaN", httpError(Number.NaN)],
    ["what is no error", { status: 404, statusCode: 404, expose: true }],
    ["a path that nobody marked", new URIError(SECRET)],
    ["a path with another status", Object.assign(new URIError(SECRET), { status: 404, statusCode: 404 })],
    ["a text", SECRET],
    ["null", null],
    ["undefined", undefined],
  ];

  test.each(foreign)("%s", (_, thrown) => {
    expect(httpErrors(thrown, org)).toBeUndefined();
  });

  test.each(Object.entries(hostileValues()))("%s, and does no harm", (_, thrown) => {
    expect(renderError(attempt(thrown), org).code).toBe("internal_error");
  });

  /** As `mapError` does: what a getter throws is no error of the mapping. */
  function attempt(thrown: unknown): unknown {
    try {
      return httpErrors(thrown, org);
    } catch {
      return undefined;
    }
  }
});

describe("headers", () => {
  test.each<[object, unknown]>([
    [{ "Retry-After": "120" }, 120_000],
    [{ "retry-after": 7 }, 7_000],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": -1 }, undefined],
    [{ "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, undefined],
    [{ other: 1 }, undefined],
  ])("%o asks to wait %s ms", (headers, retryAfterMs) => {
    expect(httpErrors(httpError(503, { headers }), org)?.retryAfterMs).toBe(retryAfterMs);
  });

  test.each<[unknown, unknown]>([
    ["GET, HEAD", ["GET", "HEAD"]],
    [
      ["GET", "PUT"],
      ["GET", "PUT"],
    ],
    [" GET ,, ", ["GET"]],
    ["", undefined],
    [undefined, undefined],
  ])("Allow: %s names %s", (allow, allowed) => {
    expect(allowedDetails(allow)?.["allowed"]).toEqual(allowed);
    const { details } = httpErrors(httpError(405, { headers: { Allow: allow } }), org)!;
    expect(details).toEqual(allowed === undefined ? {} : { allowed });
  });
});

test("nothing of the text, nor of other members, gets out", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 599 }),
      fc.constantFrom("code", "type", "detail", "body"),
      (status, name) => {
        const thrown = httpError(status, { [name]: SECRET, headers: { "X-Secret": SECRET } });
        const { body, headers } = renderError(httpErrors(thrown, org), org);
        expect(body + JSON.stringify(headers)).not.toContain(SECRET);
      },
    ),
  );
});
