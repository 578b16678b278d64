import { ApiError } from "@org/errors-types/runtime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { org } from "../gen/apis.js";
import { defineApi, readError } from "../runtime/index.js";
import { readErrorFrom } from "./read-error-from.js";

const problem = { type: "/not_found", title: "Not found", code: "not_found", detail: "No order 7." };
const headers = { "Content-Type": "application/problem+json", Vary: ["a", "b"], "Retry-After": 7 };
const text = JSON.stringify(problem);

const read = (parts: Partial<Parameters<typeof readErrorFrom>[0]>): Promise<unknown> =>
  readErrorFrom<unknown>({ status: 404, headers, body: text, ...parts }, org);

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text.slice(0, 10));
  yield new TextEncoder().encode(text.slice(10));
}

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

describe("readErrorFrom", () => {
  const BODIES: readonly (readonly [string, () => unknown])[] = [
    ["text", () => text],
    ["parsed", () => problem],
    ["bytes", () => new TextEncoder().encode(text)],
    ["a buffer", () => new TextEncoder().encode(text).buffer],
    ["a blob", () => new Blob([text])],
    ["a stream", () => new Blob([text]).stream()],
    ["a stream of Node", chunks],
  ];
  test.each(BODIES)("a body that is %s", async (_, body) => {
    const expected = {
      code: "not_found",
      status: 404,
      recognized: true,
      detail: "No order 7.",
      retryAfterMs: 7000,
    };
    expect(await read({ body: body() })).toMatchObject(expected);
  });

  test.each([
    ["Headers", new Headers({ "content-type": "application/problem+json" })],
    ["a plain object", { "CONTENT-TYPE": ["text/html", "application/problem+json"] }],
    [
      "something with `get`",
      { get: (name: string) => (name === "content-type" ? "application/problem+json" : null) },
    ],
  ])("headers that are %s", async (_, headers) => {
    expect(await read({ headers })).toMatchObject({ code: "not_found", recognized: true });
  });

  test("a relative type is resolved", async () => {
    expect(await read({ url: "https://api.example/orders/7" })).toMatchObject({
      type: "https://api.example/not_found",
    });
  });

  test.each([200, 204, 304, 399])("%i is no error", async (status) => {
    expect(await read({ status })).toBe(null);
  });

  test.each([404, 499, 599, 600, 999])("%i is one, and is kept", async (status) => {
    expect(await read({ status, body: null, headers: {} })).toMatchObject({ status, recognized: false });
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a stream in use", inUse()],
    ["a revoked proxy", revoked],
    ["an integer that JSON does not have", { code: 1n }],
    ["a cycle", cycle()],
    ["a function", () => text],
  ])("a body that is %s is an empty one", async (_, body) => {
    const error = (await read({ body })) as ApiError;
    expect(error).toMatchObject({ code: "not_found", recognized: false });
    expect(error.snippet).toBe(undefined);
  });

  test("the stream of a success is left alone", async () => {
    const api = defineApi<unknown>({ ...org.spec, dialect: { ...org.spec.dialect, status: 200 } });
    const body = new Blob([text]).stream();
    expect(await readErrorFrom({ status: 200, headers, body }, api)).toBe(null);
    expect(await new Response(body).text()).toBe(text);
    expect(await readErrorFrom({ status: 200, headers, body: problem }, api)).toMatchObject({
      code: "not_found",
    });
  });

  test("reads what readError reads of a whole response", async () => {
    const response = fc.record({
      status: fc.integer({ min: 400, max: 599 }),
      body: fc.oneof(fc.string(), fc.json()),
      type: fc.constantFrom("application/json", "application/problem+json", "text/html", "text/plain", "x"),
    });
    await fc.assert(
      fc.asyncProperty(response, async ({ status, body, type }) => {
        const headers = { "content-type": type };
        const whole = (await readError<unknown>(new Response(body, { status, headers }), org)) as ApiError;
        const parts = (await read({ status, headers, body })) as ApiError;
        expect(parts.toJSON()).toEqual(whole.toJSON());
      }),
    );
  });

  test("never rejects", async () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true });
    await fc.assert(
      fc.asyncProperty(
        anything,
        fc.object(),
        fc.integer({ min: 400, max: 999 }),
        async (body, headers, status) => {
          const error = await read({ status, headers, body });
          expect(error).toBeInstanceOf(ApiError);
          expect(error).toHaveProperty("status", status);
        },
      ),
    );
  });
});

function inUse(): ReadableStream {
  const stream = new Blob([text]).stream();
  stream.getReader();
  return stream;
}

function cycle(): object {
  const body: Record<string, unknown> = {};
  body.self = body;
  return body;
}
