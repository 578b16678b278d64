import { ApiError } from "@org/errors-types/runtime";
import { describe, expect, test } from "vitest";
import { catalog, disruptive, fanfare, neowit, org, softwareone, workspaces } from "../testing/apis.js";
import { notFound, quotaExceeded, tokenExpired } from "../testing/errors.js";
import { type Api, defineApi } from "./api.js";
import type { Dialect } from "./dialect.js";
import type { Outgoing } from "./outgoing.js";
import { renderError } from "./render-error.js";
import { toText } from "./text-number.js";

const body = (error: unknown, api: Api) => JSON.parse(renderError(error, api).body);

describe("which error is sent", () => {
  test.each<[string, string, number, Api, string, number]>([
    ["a listed one", "token_expired", 401, org, "token_expired", 401],
    ["with the status of the API", "validation_failed", 422, neowit, "validation_failed", 400],
    ["its nearest listed ancestor", "token_expired_long_ago", 401, fanfare, "token_expired", 401],
    ["an ancestor further away", "token_expired_long_ago", 401, disruptive, "unauthorized", 401],
    ["the catalog's generic one of its status", "rate_limited", 429, neowit, "rate_limited", 429],
    ["by the catalog's status, not its own", "rate_limited", 503, neowit, "rate_limited", 429],
    ["unknown: the listed generic one of its status", "unheard_of", 404, neowit, "not_found", 404],
    [
      "unknown: the catalog's generic one of its status",
      "unheard_of",
      415,
      neowit,
      "unsupported_media_type",
      415,
    ],
    ["unknown with a strange status below 500", "unheard_of", 418, neowit, "bad_request", 400],
    ["unknown with a strange status from 500", "unheard_of", 599, neowit, "internal_error", 500],
    ["without a response", "network", 0, org, "internal_error", 500],
    ["with a code of Object.prototype", "constructor", 404, org, "not_found", 404],
    ["with the code __proto__", "__proto__", 404, org, "not_found", 404],
  ])("%s", (_, code, status, api, sent, sentStatus) => {
    const rendered = renderError(new ApiError({ code, status }), api);
    expect(rendered.code).toBe(sent);
    expect(rendered.status).toBe(sentStatus);
  });

  test("a cycle of `refines` ends", () => {
    const errors = { a: { status: 400, refines: "b" }, b: { status: 400, refines: "a" } };
    const api = { ...neowit, catalog: { ...catalog, errors } };
    expect(renderError(new ApiError({ code: "a", status: 400 }), api).code).toBe("bad_request");
  });

  test("without any generic error: the listed ones by their usual names, else a plain text", () => {
    const empty = { errors: {}, generics: {} };
    const bad = new ApiError({ code: "x", status: 400 });
    expect(renderError(bad, { ...neowit, catalog: empty }).code).toBe("bad_request");
    expect(renderError(bad, { ...neowit, catalog: empty, errors: {} })).toEqual({
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: "Internal Server Error",
      code: "internal_error",
    });
  });
});

describe("a substitute", () => {
  const error = new ApiError({
    code: "token_expired_long_ago",
    status: 401,
    title: "own title",
    type: "urn:own",
    detail: "own detail",
    traceId: "t",
    instance: "/i",
    fields: [{ pointer: "/a", message: "m" }],
    retryAfterMs: 1_500,
    details: { secret: 1 },
  });

  test("keeps what is true of any error, and neither details nor title", () => {
    expect(body(error, { ...org, errors: { unauthorized: org.errors.unauthorized! } })).toEqual({
      type: "https://errors.example.org/unauthorized",
      title: "Unauthorized",
      status: 401,
      detail: "own detail",
      instance: "/i",
      traceId: "t",
      errors: { a: ["m"] },
      code: "unauthorized",
    });
    expect(renderError(error, disruptive).headers).toEqual({
      "content-type": "application/json",
      "retry-after": "2",
    });
  });

  test("is not needed where the API lists the error: an own title and type win", () => {
    expect(body(error, org)).toMatchObject({ title: "own title", type: "urn:own", secret: 1 });
  });
});

describe("what is printed", () => {
  test("the constants of the API, not those of the factory", () => {
    const errors = { ...org.errors, not_found: { ...org.errors.not_found!, title: "Missing" } };
    expect(body(notFound(), { ...org, errors })).toMatchObject({ title: "Missing" });
  });

  test("the detail of the factory", () => {
    expect(body(tokenExpired({ expiredAt: "now" }), fanfare)).toEqual({
      error: "token_expired",
      message: "The access token has expired.",
      details: { expiredAt: "now" },
    });
  });

  test("the title where the dialect needs a detail", () => {
    expect(body(notFound(), neowit)).toEqual({ reason: "Not Found", status: "not found" });
    expect(body(notFound(), disruptive).error).toBe("Not Found");
    expect(body(notFound(), org)).not.toHaveProperty("detail");
  });

  test("no redacted member, whoever made the error", () => {
    const details = { expiredAt: "now", token: "SECRET" };
    for (const error of [
      tokenExpired(details),
      new ApiError({ code: "token_expired", status: 401, details }),
    ]) {
      expect(body(error, org)).toMatchObject({ expiredAt: "now" });
      expect(renderError(error, org).body).not.toContain("SECRET");
    }
    expect(renderError(quotaExceeded({ limit: 1, secret: "SECRET" }), org).body).not.toContain("SECRET");
  });

  test("field errors by the rules of the API, with a pointer in any case", () => {
    const api = { ...neowit, rules: { required: "missing" } };
    const fields = [
      { pointer: "/a", rule: "required" },
      { pointer: "b/c~d", rule: "constructor" },
      { rule: "whole" },
      null,
    ];
    expect(body({ code: "validation_failed", detail: "d", fields }, api).validations).toEqual({
      a: "missing",
      "b.c~d": "constructor",
      "": "whole",
    });
  });

  test("at most 1,000 field errors", () => {
    const fields = Array.from({ length: 5_000 }, (_, index) => ({ pointer: `/${index}`, message: "m" }));
    expect(Object.keys(body({ code: "validation_failed", fields }, softwareone).errors)).toHaveLength(1_000);
  });

  test("the trace id of the error, else that of the caller", () => {
    expect(JSON.parse(renderError(notFound(), org, { traceId: "t1" }).body).traceId).toBe("t1");
    const own = notFound({}, { traceId: "t2" });
    expect(JSON.parse(renderError(own, org, { traceId: "t1" }).body).traceId).toBe("t2");
  });

  test("details and params as plain data, whatever they are", () => {
    const details = Object.assign(new Date(0), { a: 1, toJSON: () => "no" });
    expect(body({ code: "not_found", details }, fanfare).details).toEqual({ a: 1 });
    const fields = [{ pointer: "", rule: "r", message: "m", params: new URL("https://a.example") }];
    expect(
      body({ code: "validation_failed", fields, details: { schemaPath: "#" } }, workspaces).params,
    ).toEqual({});
  });

  test("no field error that is an Error", () => {
    const fields = [new Error("SECRET"), { pointer: "/a", message: "m" }];
    expect(body({ code: "validation_failed", fields }, org).errors).toEqual({ a: ["m"] });
  });

  test("Dates as JSON writes them, BigInts as texts", () => {
    const details = { at: new Date(0), n: 1n };
    expect(body({ code: "not_found", details }, org)).toMatchObject({
      at: "1970-01-01T00:00:00.000Z",
      n: "1",
    });
  });
});

describe("what cannot be rendered", () => {
  test("a body over the limit becomes internal_error, with its trace id", () => {
    const error = new ApiError({ code: "not_found", status: 404, detail: "x".repeat(2 << 20), traceId: "t" });
    expect(body(error, org)).toMatchObject({ code: "internal_error", traceId: "t" });
    expect(renderError(notFound({}, { detail: "ü".repeat(100) }), org, { maxBytes: 250 }).code).toBe(
      "internal_error",
    );
    expect(renderError(notFound({}, { detail: "ü".repeat(100) }), org, { maxBytes: 400 }).code).toBe(
      "not_found",
    );
  });

  test("an endless trace id is left out too", () => {
    const rendered = renderError({ code: "not_found", traceId: "x".repeat(2 << 20) }, org);
    expect(JSON.parse(rendered.body)).not.toHaveProperty("traceId");
    expect(rendered.code).toBe("internal_error");
  });

  test("an error that its dialect fails on becomes internal_error, with its trace id", () => {
    const failing = (error: Outgoing) => {
      if (error.code !== "internal_error") throw new Error("SECRET");
      return org.dialect.body(error);
    };
    const api = { ...org, dialect: { ...org.dialect, body: failing } };
    expect(body(notFound({}, { traceId: "t" }), api)).toMatchObject({ code: "internal_error", traceId: "t" });
  });

  test.each<[string, Partial<Dialect>]>([
    ["a dialect without a body for it", { body: () => undefined }],
    [
      "a dialect that throws",
      {
        body: () => {
          throw new Error("SECRET");
        },
      },
    ],
    [
      "headers that throw",
      {
        headers: () => {
          throw new Error("SECRET");
        },
      },
    ],
  ])("%s: a plain text", (_, dialect) => {
    const rendered = renderError(notFound(), { ...org, dialect: { ...org.dialect, ...dialect } });
    expect(rendered.status).toBe(500);
    expect(rendered.body).toBe("Internal Server Error");
  });
});

describe("status and headers", () => {
  test("a dialect with one status for all", () => {
    const api = defineApi({ ...org, dialect: { ...org.dialect, status: 200 } });
    const rendered = renderError(notFound(), api);
    expect(rendered.status).toBe(200);
    expect(JSON.parse(rendered.body).status).toBe(404);
  });

  test("a status that the body tells otherwise", () => {
    const errors = { not_found: { ...workspaces.errors.not_found!, status: 200, bodyStatus: 404 } };
    const rendered = renderError(notFound(), { ...workspaces, errors });
    expect(rendered.status).toBe(200);
    expect(JSON.parse(rendered.body).status).toBe(404);
  });

  test("what could not be sent is absent, names are in lower case, the content type is first", () => {
    const headers = {
      "X-Fine": "Grüße 1",
      "X-Split": "a\r\nSet-Cookie: b=c",
      "X-Control": "a\u0000",
      "X-Tab": "a\tb",
      "X-Wide": "✓",
      "X Name": "a",
      "X-Absent": undefined,
    };
    const api = { ...org, dialect: { ...org.dialect, headers: () => headers } };
    expect(Object.entries(renderError(notFound(), api).headers)).toEqual([
      ["content-type", "application/problem+json"],
      ["x-fine", "Grüße 1"],
    ]);
  });

  test("what the catalog has for a header of the dialect", () => {
    const headers = ({ attributes }: Outgoing) => ({ "WWW-Authenticate": toText(attributes["challenge"]) });
    const unauthorized = { ...org.errors.unauthorized!, attributes: { challenge: 'Bearer realm="api"' } };
    const api = { ...org, dialect: { ...org.dialect, headers }, errors: { ...org.errors, unauthorized } };
    expect(renderError({ code: "unauthorized" }, api).headers["www-authenticate"]).toBe('Bearer realm="api"');
    expect(renderError(notFound(), api).headers).not.toHaveProperty("www-authenticate");
  });

  test("a wait that is none is absent", () => {
    for (const retryAfterMs of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
      expect(renderError(notFound({}, { retryAfterMs }), org).headers).not.toHaveProperty("retry-after");
    }
  });
});
