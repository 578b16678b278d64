import { describe, expect, test, vi } from "vitest";
import { errorOfCode } from "../runtime/error-of-code.js";
import { apis, fanfare, org } from "../testing/apis.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import { hostileValues } from "../testing/hostile-values.js";
import { errorHandler, errorResponse, readJson } from "./fetch.js";

const TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

function request(method = "GET", headers: Record<string, string> = {}): Request {
  return new Request("https://a.example/orders/1", { method, headers });
}

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

describe("errorHandler", () => {
  test("leaves a response as it is, and passes on what the platform gives", async () => {
    const handler = errorHandler(org)(
      (_: Request, env: { name: string }, id: number) => new Response(env.name + id),
    );
    expect(await (await handler(request(), { name: "a" }, 1)).text()).toBe("a1");
  });

  test.each([
    ["a throw", throwing(tokenExpired({}, { retryAfterMs: 1_500 }))],
    ["a rejection", () => Promise.reject(tokenExpired({}, { retryAfterMs: 1_500 }))],
  ])("%s becomes the response of the API", async (_, handler) => {
    const response = await errorHandler(fanfare)(handler)(request());
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("retry-after")).toBe("2");
    expect(await response.json()).toEqual({
      error: "token_expired",
      message: "The access token has expired.",
      retryAfter: 2,
    });
  });

  test.each(["SECRET", null, undefined, new Error("SECRET"), { detail: "SECRET" }])(
    "throwing %s is internal_error",
    async (thrown) => {
      const response = await errorHandler(org)(throwing(thrown))(request());
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        type: "https://errors.example.org/internal_error",
        title: "Internal Server Error",
        status: 500,
        code: "internal_error",
      });
    },
  );

  test.each(Object.entries(hostileValues()))("survives a throw of %s", async (_, thrown) => {
    for (const api of Object.values(apis)) {
      expect((await errorHandler(api)(throwing(thrown))(request())).status).toBe(500);
    }
  });

  test("HEAD has the headers and no body", async () => {
    const response = await errorHandler(org)(throwing(notFound()))(request("HEAD"));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.body).toBeNull();
  });
});

describe("the trace id", () => {
  const traceIdOf = async (response: Response) => ((await response.json()) as { traceId?: string }).traceId;

  test.each([
    [TRACEPARENT, TRACEPARENT],
    [TRACEPARENT.toUpperCase(), undefined],
  ])("of the traceparent %s", async (traceparent, traceId) => {
    const given = request("GET", { traceparent });
    expect(await traceIdOf(await errorHandler(org)(throwing("x"))(given))).toBe(traceId);
    expect(await traceIdOf(errorResponse(notFound(), org, given))).toBe(traceId);
  });

  test("of the error itself wins", async () => {
    const error = notFound({}, { traceId: "own" });
    expect(await traceIdOf(errorResponse(error, org, request("GET", { traceparent: TRACEPARENT })))).toBe(
      "own",
    );
  });

  test("of the option", async () => {
    const handler = errorHandler(org, { traceId: ({ method }) => `${method}-1` })(throwing("x"));
    expect(await traceIdOf(await handler(request()))).toBe("GET-1");
  });

  test("of a failing option is that of the traceparent", async () => {
    const handler = errorHandler(org, { traceId: throwing("x") })(throwing("x"));
    expect(await traceIdOf(await handler(request("GET", { traceparent: TRACEPARENT })))).toBe(TRACEPARENT);
  });
});

describe("onError", () => {
  test("is told of what was thrown and what was sent", async () => {
    const onError = vi.fn();
    const error = new Error("SECRET");
    const given = request();
    await errorHandler(org, { onError })(throwing(error))(given);
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]![0]).toMatchObject({
      error,
      request: given,
      rendered: { code: "internal_error" },
    });
  });

  test.each([
    ["throws", throwing(new Error("log"))],
    ["rejects", () => Promise.reject(new Error("log"))],
    ["gives a hostile thenable", () => hostileValues()["a proxy that throws"]],
  ])("does no harm when it %s", async (_, onError) => {
    const response = await errorHandler(org, { onError })(throwing(notFound()))(request());
    expect(response.status).toBe(404);
  });
});

test("errorResponse has the Allow header that every 405 must have", () => {
  const error = errorOfCode("method_not_allowed", 405, { details: { allowed: ["GET", "HEAD"] } });
  expect(errorResponse(error, fanfare).headers.get("allow")).toBe("GET, HEAD");
});

test("errorResponse needs no request", async () => {
  const response = errorResponse(notFound(), org);
  expect(response.status).toBe(404);
  expect(((await response.json()) as { code: string }).code).toBe("not_found");
});

describe("readJson", () => {
  /** A request whose body is these chunks, and then never ends. */
  function uploading(
    chunks: readonly string[],
    { signal } = new AbortController(),
    cancel = vi.fn(),
  ): Request {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
      cancel,
    });
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body, duplex: "half", signal };
    return new Request("https://a.example/orders", init as RequestInit);
  }

  test("gives the body of a request", async () => {
    const given = new Request("https://a.example/orders", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"a":[1]}',
    });
    expect(await readJson(given)).toEqual({ a: [1] });
  });

  test.each<[string, Request, string, number]>([
    ["no body", request("GET", { "content-type": "application/json" }), "malformed_json", 400],
    ["another media type", request("GET", { "content-type": "text/plain" }), "unsupported_media_type", 415],
    [
      "an encoding",
      request("GET", { "content-type": "application/json", "content-encoding": "gzip" }),
      "unsupported_media_type",
      415,
    ],
    [
      "a length that is too great",
      request("GET", { "content-type": "application/json", "content-length": "11" }),
      "bad_request",
      400,
    ],
  ])("%s is the error of the API", async (_, given, code, status) => {
    const handler = errorHandler(org)(async (request: Request) =>
      Response.json(await readJson(request, { maxBytes: 10 })),
    );
    const response = await handler(given);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  test("does not cancel what is too long: the client is still sending", async () => {
    const cancel = vi.fn();
    const read = readJson(uploading(['"12345', "67890"], undefined, cancel), { maxBytes: 10 });
    await expect(read).rejects.toMatchObject({ code: "content_too_large" });
    expect(cancel).not.toHaveBeenCalled();
  });

  test("takes away the rest of it: else nothing behind it would ever be seen", async () => {
    let pulled = 0;
    const rest = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 20) controller.close();
        else controller.enqueue(new Uint8Array(10));
      },
    });
    const headers = { "content-type": "application/json" };
    const init = { method: "POST", headers, body: rest, duplex: "half" } as RequestInit;
    const read = readJson(new Request("https://a.example/orders", init), { maxBytes: 10 });
    await expect(read).rejects.toMatchObject({ code: "content_too_large" });
    await vi.waitFor(() => expect(pulled).toBe(21));
  });

  test("a client that goes away is no failure of the service", async () => {
    const client = new AbortController();
    const read = readJson(uploading(["{"], client));
    client.abort();
    await expect(read).rejects.toMatchObject({ code: "bad_request", status: 400 });
  });

  test("a body that was read already is", async () => {
    const given = uploading([]);
    given.body!.getReader();
    await expect(readJson(given)).rejects.toThrow(TypeError);
  });
});
