import { ApiError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReadErrorOptions, readError } from "./read-error.js";
import { apis, GENERIC_CODES } from "./testing/apis.js";
import { miniApi, readFrom } from "./testing/mini-api.js";

const neowit = { reason: "no such space", status: "not found" };
const problem = { type: "about:blank", title: "Not Found", status: 404, code: "not_found" };

async function read(
  name: string,
  status: number,
  headers: Record<string, string>,
  body: unknown,
  options?: ReadErrorOptions,
): Promise<ApiError | null> {
  const text = typeof body === "string" || body === null ? body : JSON.stringify(body);
  const bytes = text === null ? null : new TextEncoder().encode(text);
  return (await readError(
    new Response(bytes, { status, headers }),
    apis.get(name)!,
    options,
  )) as ApiError | null;
}

describe("readError and media types", () => {
  it.each<[string | undefined, boolean]>([
    ["application/json", true],
    ["application/json; charset=iso-8859-1", true],
    ["application/vnd.acme+json;v=1", true],
    ["text/html, application/json", true],
    [undefined, true],
    [";;;", true],
    ["text/plain", true],
    ["application/octet-stream", false],
    ["text/html", false],
    ["application/problem+xml", false],
    ["application/jsonp", false],
  ])("%s", async (type, fits) => {
    const error = await read("neowit", 404, type === undefined ? {} : { "content-type": type }, neowit);
    expect(error).toMatchObject({ code: "not_found", status: 404, recognized: fits });
    expect(error?.detail).toBe(fits ? "no such space" : undefined);
    expect(error?.snippet).toBe(fits ? undefined : JSON.stringify(neowit));
  });

  it("takes any object that is sent as a problem, if the dialect is that of problems", async () => {
    const sent = { "content-type": "application/problem+json" };
    expect(await read("org", 404, sent, {})).toMatchObject({ type: "about:blank", recognized: false });
    expect(await read("softwareone", 404, sent, {})).toMatchObject({ type: "about:blank", recognized: true });
    expect(await read("neowit", 404, sent, {})).toMatchObject({ recognized: false, snippet: "{}" });
    expect((await read("neowit", 404, sent, neowit))?.type).toBeUndefined();
  });

  it("takes a problem in full where it is sent as something else", async () => {
    expect(await read("org", 404, { "content-type": "application/json" }, problem)).toMatchObject({
      recognized: true,
    });
    const { code, ...withoutCode } = problem;
    for (const wrong of [withoutCode, { ...problem, code: 7 }, { ...problem, title: code.length }]) {
      const error = await read("org", 404, { "content-type": "application/json" }, wrong);
      expect(error?.title).toBeUndefined();
      expect(error?.snippet).toBe(JSON.stringify(wrong).slice(0, 256));
    }
  });
});

describe("readError of what is no error of the API", () => {
  it.each<[string, string | null]>([
    ["nothing", null],
    ["an empty text", ""],
    ["HTML", "<html></html>"],
    ["truncated JSON", '{"reason":"no such'],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "42"],
    ["a text", '"Internal Server Error"'],
    ["two bodies", '{"reason":"a","status":"b"}{}'],
    ["another object", '{"message":"a"}'],
    ["a deep one", `{"reason":"a","status":"b","x":${"[".repeat(100)}${"]".repeat(100)}}`],
  ])("%s", async (_, body) => {
    const error = await read("neowit", 503, { "content-type": "application/json", "retry-after": "3" }, body);
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.toJSON()).toEqual({
      code: "service_unavailable",
      status: 503,
      recognized: false,
      retryAfterMs: 3000,
      retry: { strategy: "backoff", minDelayMs: 1000 },
      ...(body && { snippet: body }),
    });
  });

  it.each([
    [404, "not_found"],
    [413, "bad_request"],
    [451, "bad_request"],
    [500, "internal_error"],
    [507, "internal_error"],
    [599, "internal_error"],
  ])("has the generic code of status %s", async (status, code) => {
    expect(await read("org", status, {}, null)).toMatchObject({ code, status, recognized: false });
  });

  it("keeps the beginning of the text, and no half of a character", async () => {
    const error = await read("org", 500, {}, `${"x".repeat(255)}🚀`);
    expect(error?.snippet).toBe("x".repeat(255));
    expect(error?.truncated).toBeUndefined();
  });

  it("says when the body was too long", async () => {
    const long = { ...neowit, more: "x".repeat(70_000) };
    const error = await read("neowit", 404, { "content-type": "application/json" }, long);
    expect(error).toMatchObject({ recognized: false, truncated: true });
    expect(error?.snippet).toHaveLength(256);
    const options = { maxBytes: 100_000 };
    const whole = await read("neowit", 404, { "content-type": "application/json" }, long, options);
    expect(whole?.recognized).toBe(true);
  });

  it("is not waited for, although the API's error of this code is", async () => {
    expect((await read("workspaces", 404, {}, ""))?.retry).toEqual({ strategy: "never" });
    expect((await read("workspaces", 503, {}, ""))?.retry).toMatchObject({ processed: "unknown" });
  });
});

describe("readError of a response that cannot be read", () => {
  const api = apis.get("neowit")!;
  const init = { status: 502, headers: { "content-type": "application/json", "retry-after": "1" } };
  const expected = { code: "bad_gateway", status: 502, recognized: false, retryAfterMs: 1000 };

  it("because the body was used", async () => {
    const response = new Response("{}", init);
    await response.text();
    expect(await readError(response, api)).toMatchObject(expected);
  });

  it("because somebody reads it now", async () => {
    const response = new Response("{}", init);
    response.body?.getReader();
    expect(await readError(response, api)).toMatchObject(expected);
  });

  it("because the stream fails midway", async () => {
    const chunks = [new TextEncoder().encode('{"reason":')];
    const stream = new ReadableStream({
      pull(controller) {
        const chunk = chunks.pop();
        if (chunk === undefined) controller.error(new Error("terminated"));
        else controller.enqueue(chunk);
      },
    });
    const error = await readError(new Response(stream, init), api);
    expect(error).toMatchObject({ ...expected, snippet: '{"reason":', truncated: true });
  });

  it("because it never ends", async () => {
    const response = new Response(new ReadableStream(), init);
    expect(await readError(response, api, { timeoutMs: 5 })).toMatchObject({ ...expected, truncated: true });
    const stuck = new Response(new ReadableStream(), init);
    expect(await readError(stuck, api, { signal: AbortSignal.abort() })).toMatchObject(expected);
  });

  it("because everything of it throws", async () => {
    const throwing = new Proxy({} as Response, {
      get(_, name) {
        if (name === "status") return 502;
        throw new Error("no");
      },
    });
    expect(await readError(throwing, api)).toMatchObject({ code: "bad_gateway", status: 502 });
    expect(await readError(null as unknown as Response, api)).toMatchObject({ code: "unexpected_failure" });
  });

  it.each<[ResponseType, string | undefined]>([
    ["error", "network"],
    ["opaque", "unexpected_failure"],
    ["opaqueredirect", undefined],
  ])("because it has no status: %s", async (type, code) => {
    const response = Object.defineProperties(new Response(null), {
      status: { value: 0 },
      type: { value: type },
    });
    const error = (await readError(response, api)) as ApiError | null;
    expect(error?.toJSON()).toEqual(
      code && { code, status: 0, recognized: false, retry: { strategy: "never" } },
    );
    if (type === "error") expect(await readError(Response.error(), api)).toEqual(error);
  });
});

describe("readError of a success", () => {
  it.each([200, 204, 304, 399])("is null for %s, and the body is untouched", async (status) => {
    const hasBody = status === 200 || status === 399;
    const response = new Response(hasBody ? JSON.stringify(neowit) : null, { status });
    expect(await readError(response, apis.get("neowit")!)).toBeNull();
    expect(response.bodyUsed).toBe(false);
  });
});

describe("readError of a dialect with status 200", () => {
  const target = miniApi({
    status: 200,
    variants: [{ read: ({ ok, code }) => (ok === false ? { codes: [code] } : undefined) }],
  });

  it("is told by the body alone", async () => {
    const error = await readFrom(target, { ok: false, code: "conflict" }, { status: 200 });
    expect(error).toMatchObject({ code: "conflict", status: 200, recognized: true });
    expect(await readFrom(target, { ok: true, code: "conflict" }, { status: 200 })).toBeNull();
    expect(await readFrom(target, { ok: false, code: "gone" }, { status: 200 })).toMatchObject({
      code: "bad_request",
      receivedCode: "gone",
    });
    const stream = new Response(new ReadableStream(), { headers: { "content-type": "text/event-stream" } });
    expect(await readError(stream, target)).toBeNull();
    expect(stream.bodyUsed || stream.body?.locked).toBe(false);
  });

  it("takes a header that is no text for an absent one", async () => {
    const response = { status: 404, headers: { get: () => 7 }, body: null } as unknown as Response;
    expect(await readError(response, apis.get("org")!)).toMatchObject({
      code: "not_found",
      recognized: false,
    });
  });

  it("leaves the response to its caller", async () => {
    const response = Response.json({ ok: true, items: "x".repeat(100_000) });
    expect(await readError(response, target)).toBeNull();
    expect(((await response.json()) as { items: string }).items).toHaveLength(100_000);
  });

  it("still reads what a proxy says", async () => {
    expect(await readFrom(target, {}, { status: 502 })).toMatchObject({
      code: "bad_gateway",
      recognized: false,
    });
  });

  it("has nothing to say of a body that was used", async () => {
    const response = Response.json({ ok: false });
    await response.text();
    expect(await readError(response, target)).toBeNull();
  });
});

describe("readError, whatever the body", () => {
  it("resolves with an error of this status that pollutes nothing", async () => {
    const member = fc.constantFrom(
      "reason",
      "status",
      "type",
      "title",
      "code",
      "errors",
      "__proto__",
      "then",
    );
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.dictionary(member, fc.jsonValue()).map((o) => JSON.stringify(o)),
    );
    const type = fc.constantFrom("application/json", "application/problem+json", "text/plain", "text/html");
    const name = fc.constantFrom(...apis.keys());
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.integer({ min: 400, max: 599 }),
        type,
        body,
        async (api, status, type, text) => {
          const error = await read(api, status, { "content-type": type }, text);
          expect(error).toMatchObject({ status, name: "ApiError" });
          expect(error!.recognized || GENERIC_CODES.includes(error!.code)).toBe(true);
          expect(() => JSON.stringify(error)).not.toThrow();
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
