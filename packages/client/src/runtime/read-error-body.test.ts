/// <reference types="node" />
import { readFileSync } from "node:fs";
import { ApiError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Api } from "./define-api.js";
import { readError } from "./read-error.js";
import { type ReadErrorBodyOptions, readErrorBody } from "./read-error-body.js";
import { apis } from "./testing/apis.js";
import { miniApi } from "./testing/mini-api.js";

const api = (name: string): Api<ApiError> => apis.get(name) as Api<ApiError>;

const read = (name: string, body: unknown, options?: ReadErrorBodyOptions): ApiError | null =>
  readErrorBody(body, api(name), options);

const problem = { type: "about:blank", title: "Not Found", status: 404, code: "not_found" };
const neowit = { reason: "no such space", status: "not found" };

interface Given {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
  readonly bodyText?: string;
  readonly request?: { readonly method: string; readonly url?: string };
}

const folder = new URL("../../../../tools/conformance/cases/", import.meta.url);

describe.each([...apis.keys()])("%s: what readErrorBody reads is what readError reads", (name) => {
  const cases = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as {
    name: string;
    given: Given;
  }[];

  it.each(cases.map((one) => [one.name, one.given] as const))("%s", async (_, given) => {
    const { status, headers, request } = given;
    const text = "body" in given ? JSON.stringify(given.body) : given.bodyText;
    const hasNoBody = status === 204 || request?.method === "HEAD" || text === undefined;
    const bytes = hasNoBody ? null : new TextEncoder().encode(text);
    const expected = await readError(new Response(bytes, { status, headers }), api(name), {
      url: request?.url,
    });
    const options = { status, headers, url: request?.url };
    const received = bytes === null ? undefined : text;
    expect(read(name, received, options)?.toJSON()).toEqual(expected?.toJSON());
    expect(read(name, bytes ?? undefined, { ...options, headers: new Headers(headers) })?.toJSON()).toEqual(
      expected?.toJSON(),
    );
    if ("body" in given && !hasNoBody) {
      expect(read(name, given.body, options)?.toJSON()).toEqual(expected?.toJSON());
    }
  });
});

describe("whatever the body", () => {
  const member = fc.constantFrom("reason", "status", "type", "title", "code", "errors", "__proto__", "then");
  const body = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary" }),
    fc.dictionary(member, fc.jsonValue()).map((members) => JSON.stringify(members)),
  );
  const type = fc.constantFrom("application/json", "application/problem+json", "text/plain", "text/html");
  const name = fc.constantFrom(...apis.keys());

  it("is what readError says, of a text, of bytes, and of what was parsed", async () => {
    const status = fc.integer({ min: 400, max: 599 });
    await fc.assert(
      fc.asyncProperty(name, status, type, body, async (name, status, mediaType, text) => {
        const bytes = new TextEncoder().encode(text);
        const headers = { "content-type": mediaType };
        const expected = (await readError(new Response(bytes, { status, headers }), api(name)))!.toJSON();
        expect(read(name, text, { status, mediaType })?.toJSON()).toEqual(expected);
        expect(read(name, bytes, { status, mediaType })?.toJSON()).toEqual(expected);
        const value = parsed(text);
        if (value === undefined) return;
        const { snippet, ...others } = read(name, value, { status, mediaType })!.toJSON();
        expect(others).toEqual({ ...expected, snippet: undefined });
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("throws nothing, changes nothing, and without a status is null or an error that was recognized or not", () => {
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
      body,
    );
    fc.assert(
      fc.property(name, fc.option(type, { nil: undefined }), value, (name, mediaType, value) => {
        const given = fc.stringify(value);
        const error = read(name, value, { mediaType });
        if (error !== null) expect(error).toBeInstanceOf(ApiError);
        expect(read(name, value, { mediaType, status: 500 })).toMatchObject({ status: 500 });
        expect(fc.stringify(value)).toBe(given);
      }),
      { numRuns: 300 },
    );
  });

  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error("no");
      },
    },
  );
  const round: Record<string, unknown> = { ...neowit };
  round.self = [round, round];
  let doubled: unknown = [];
  for (let level = 0; level < 60; level++) doubled = [doubled, doubled];

  it.each<[string, unknown]>([
    ["a revoked proxy", revoked],
    ["one that throws", throwing],
    ["one whose details throw", { error: "not_found", details: throwing }],
    ["one that holds itself", round],
    ["one that has no end", { ...neowit, more: doubled }],
    ["a function", () => neowit],
    ["a symbol", Symbol("x")],
    ["nothing", undefined],
  ])("%s is an error where its status says so, and else none", (_, body) => {
    expect(read("neowit", body)).toBeNull();
    expect(read("neowit", body, { status: 404 })?.toJSON()).toMatchObject({
      code: "not_found",
      recognized: false,
    });
    expect(read("fanfare", body, { status: 404, headers: throwing })).toMatchObject({ status: 404 });
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

describe("the status", () => {
  it.each<[string, string, unknown, ReadErrorBodyOptions, object | null]>([
    ["is that of a problem", "org", problem, {}, { code: "not_found", status: 404 }],
    ["given wins over it", "org", problem, { status: 410 }, { code: "not_found", status: 410 }],
    [
      "tells an unknown code of a problem",
      "org",
      { ...problem, code: "late" },
      {},
      { code: "not_found", status: 404, receivedCode: "late", recognized: false },
    ],
    ["of a problem is none of a success", "org", { ...problem, status: 200 }, {}, { status: 0 }],
    ["of a problem is a number", "org", { ...problem, status: 404.5 }, {}, { status: 0 }],
    ["of another body says nothing", "workspaces", { status: 404, message: "m" }, {}, { status: 0 }],
    [
      "may be missing where a code tells the error",
      "fanfare",
      { error: "not_found", message: "m" },
      {},
      { code: "not_found", status: 0, recognized: true, detail: "m" },
    ],
    [
      "and a known code may be missing",
      "fanfare",
      { error: "late", message: "m" },
      {},
      { code: "unexpected_failure", status: 0, recognized: false, receivedCode: "late", detail: "m" },
    ],
    [
      "and a code may be missing",
      "neowit",
      neowit,
      {},
      { code: "unexpected_failure", status: 0, recognized: false, detail: "no such space" },
    ],
    ["below 400 is of no error", "neowit", neowit, { status: 200 }, null],
    ["from 400 on is that of an error", "neowit", "<html>", { status: 502 }, { code: "bad_gateway" }],
    ["0 is none", "neowit", "<html>", { status: 0 }, null],
    ["that is no number is none", "neowit", "<html>", { status: Number.NaN }, null],
    ["null is none", "neowit", "<html>", { status: null } as object, null],
    ["that is nothing at all is none", "neowit", "<html>", { status: Symbol("x") } as object, null],
    [
      "of a row may be a text",
      "neowit",
      "<html>",
      { status: "429" } as object,
      { code: "rate_limited", status: 429 },
    ],
  ])("%s", (_, name, body, options, expected) => {
    for (const given of [body, JSON.stringify(body)].slice(typeof body === "string" ? 1 : 0)) {
      const error = read(name, typeof body === "string" ? body : given, options);
      if (expected === null) expect(error).toBeNull();
      else expect(error).toMatchObject(expected);
    }
  });

  it("below 400 may be of an error where the API sends it so", () => {
    const target = miniApi({
      status: 200,
      variants: [{ read: ({ ok, code }) => (ok === false ? { codes: [code] } : undefined) }],
    });
    const body = { ok: false, code: "conflict" };
    expect(readErrorBody(body, target, { status: 200 })).toMatchObject({ code: "conflict", status: 200 });
    expect(readErrorBody(body, target)).toMatchObject({ code: "conflict", status: 0 });
    expect(readErrorBody({ ok: true }, target, { status: 200 })).toBeNull();
  });
});

describe("what came with the body", () => {
  it("is its media type, of the headers or said", () => {
    const sent = { "Content-Type": "application/problem+json" };
    expect(read("org", {})).toBeNull();
    expect(read("org", {}, { headers: sent })).toMatchObject({ type: "about:blank", recognized: false });
    expect(read("org", {}, { mediaType: "application/problem+json" })).toMatchObject({ type: "about:blank" });
    expect(read("org", problem, { headers: sent, mediaType: "text/html" })).toBeNull();
  });

  it("may be said to be nothing, as by a message that has no such property", () => {
    for (const nothing of [null, undefined, 7, {}]) {
      const options = { mediaType: nothing, headers: nothing, url: nothing } as ReadErrorBodyOptions;
      expect(read("org", problem, options)).toMatchObject({ code: "not_found", status: 404 });
    }
  });

  it("is how long to wait", () => {
    for (const headers of [{ "Retry-After": 7 }, new Headers({ "retry-after": "7" })]) {
      expect(read("neowit", neowit, { status: 503, headers })).toMatchObject({ retryAfterMs: 7000 });
    }
  });

  it("is a URL", () => {
    const error = read("org", { ...problem, type: "/x" }, { url: "https://api.example/orders" });
    expect(error?.type).toBe("https://api.example/x");
  });
});

describe("the stack", () => {
  it("is none, unless it is asked for", () => {
    expect(read("org", problem)?.stack).toBe("ApiError: Not Found");
    expect(read("org", problem, { stack: true })?.stack).toContain("read-error-body.test.ts");
    expect(new Error("x").stack).toContain("read-error-body.test.ts");
  });
});

it("takes what was parsed as it is, and leaves it so", () => {
  const details = Object.freeze({ expiredAt: 7, nested: Object.freeze({}) });
  const body = Object.freeze({ error: "token_expired", message: "m", details });
  expect(read("fanfare", body)).toMatchObject({ code: "token_expired", details: { nested: {} } });
  expect(details.expiredAt).toBe(7);
});
