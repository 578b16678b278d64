import { unstable_rethrow } from "next/navigation.js";
import { NextRequest } from "next/server.js";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { org } from "../testing/apis.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import { hostileValues } from "../testing/hostile-values.js";
import { errorHandler, type Method, type RouteContext, type Routes } from "./next.js";

// The handlers as functions; tools/servers has them in an application that Next built.

const handle = errorHandler(org, { onError: () => undefined });

const request = (method = "GET", headers = {}) =>
  new NextRequest("https://a.example/orders/7", { method, headers });
const context: RouteContext = { params: Promise.resolve({ id: "7" }) };

const throwing = (thrown: unknown) => (): Response => {
  throw thrown;
};

/** What Next throws, by the digest that tells it. */
const signal = (digest: unknown, more: object = {}) =>
  Object.assign(new Error("SECRET"), { digest, ...more });

async function answerTo(thrown: unknown): Promise<[status: number, code: unknown]> {
  const response = await handle(throwing(thrown))(request());
  const text = await response.text();
  expect(text).not.toContain("SECRET");
  return [response.status, JSON.parse(text).code];
}

describe("what Next throws for itself", () => {
  test.each([
    "NEXT_REDIRECT;replace;/orders;307;",
    "NEXT_REDIRECT;push;/a\nb;303;",
    "NEXT_PRERENDER_INTERRUPTED",
    "DYNAMIC_SERVER_USAGE",
    "HANGING_PROMISE_REJECTION",
    "BAILOUT_TO_CLIENT_SIDE_RENDERING",
  ])("%s goes on to Next", async (digest) => {
    const own = signal(digest);
    expect(() => unstable_rethrow(own)).toThrow(own);
    for (const thrown of [own, new Error("a", { cause: own }), notFound({}, { cause: own })]) {
      await expect(handle(throwing(thrown))(request())).rejects.toBe(own);
    }
  });

  test("so does what React throws for Next 15", async () => {
    const own = signal(undefined, { $$typeof: Symbol.for("react.postpone") });
    await expect(handle(throwing(own))(request())).rejects.toBe(own);
  });

  test.each<[string, number, string]>([
    ["NEXT_HTTP_ERROR_FALLBACK;401", 401, "unauthorized"],
    ["NEXT_HTTP_ERROR_FALLBACK;403", 403, "forbidden"],
    ["NEXT_HTTP_ERROR_FALLBACK;404", 404, "not_found"],
  ])("%s is an error of the API", async (digest, status, code) => {
    const own = signal(digest);
    expect(() => unstable_rethrow(own)).toThrow(own);
    expect(await answerTo(own)).toEqual([status, code]);
    expect(await answerTo(tokenExpired({}, { cause: own }))).toEqual([401, "token_expired"]);
    expect(await answerTo(new Error("SECRET", { cause: own }))).toEqual([500, "internal_error"]);
  });

  test.each(["1234567890", "NEXT_REDIRECT", "NEXT_HTTP_ERROR_FALLBACK;500", "", 404])(
    "%s is nothing of Next's",
    async (digest) => {
      const thrown = signal(digest);
      expect(() => unstable_rethrow(thrown)).not.toThrow();
      expect(await answerTo(thrown)).toEqual([500, "internal_error"]);
    },
  );

  test.each(Object.entries(hostileValues()))("%s is nothing of Next's", async (_, thrown) => {
    expect(await answerTo(thrown)).toEqual([500, "internal_error"]);
    expect(await answerTo(new Error("SECRET", { cause: thrown }))).toEqual([500, "internal_error"]);
  });

  test("a chain of causes without an end has none", async () => {
    const thrown = new Error("SECRET");
    thrown.cause = thrown;
    expect(await answerTo(thrown)).toEqual([500, "internal_error"]);
  });
});

describe("while responses are made ahead of requests", () => {
  const without = (error: unknown) =>
    new Proxy(request(), {
      get(target, name) {
        if (name === "headers") throw error;
        return Reflect.get(target, name, target);
      },
    });

  const own = signal("DYNAMIC_SERVER_USAGE");

  test("a fault of the caller is answered", async () => {
    const response = await handle(throwing(tokenExpired()))(without(own));
    expect(await response.json()).not.toHaveProperty("traceId");
    expect(response.status).toBe(401);
  });

  test("a failure of the service goes on to Next, and is told of", async () => {
    const onError = vi.fn();
    const thrown = new Error("SECRET");
    await expect(errorHandler(org, { onError })(throwing(thrown))(without(own))).rejects.toBe(own);
    expect(onError.mock.calls[0]?.[0].error).toBe(thrown);
  });

  test("headers that cannot be had for another reason are none", async () => {
    const response = await handle(throwing(new Error("SECRET")))(without(new Error("SECRET")));
    expect(response.status).toBe(500);
  });
});

describe("a handler", () => {
  test("gets what Next gives, and its response stays as it is", async () => {
    const response = Response.json({});
    const handler = vi.fn((_: NextRequest, __: RouteContext) => response);
    const given = request();
    expect(await handle(handler)(given, context)).toBe(response);
    expect(handler).toHaveBeenCalledExactlyOnceWith(given, context);
  });

  test.each([undefined, null, { ok: true }])("that returns %s is an internal_error", async (returned) => {
    const onError = vi.fn();
    const handler = errorHandler(org, { onError })((() => returned) as unknown as () => Response);
    expect((await handler(request())).status).toBe(500);
    expect(onError.mock.calls[0]?.[0].text).toContain("returned no response");
  });

  test("names the request by its traceparent", async () => {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const response = await handle(throwing(notFound()))(request("GET", { traceparent }));
    expect(await response.json()).toMatchObject({ traceId: traceparent });
  });

  test("may name the types of its parameters, and need not", () => {
    const named = handle(async (_: Request, { params }: { params: Promise<{ id: string }> }) => {
      return Response.json(await params);
    });
    expectTypeOf(named).parameters.toEqualTypeOf<[Request, { params: Promise<{ id: string }> }]>();
    const unnamed = handle((given, { params }) => {
      expectTypeOf(given).toEqualTypeOf<NextRequest>();
      expectTypeOf(params).toEqualTypeOf<RouteContext["params"]>();
      return new Response();
    });
    expectTypeOf(unnamed).returns.resolves.toEqualTypeOf<Response>();
    expectTypeOf(handle(() => new Response())).parameters.toEqualTypeOf<[request: Request]>();
  });
});

describe("the handlers of a route", () => {
  const METHODS: readonly Method[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  const text = (body: string) => () => new Response(body);

  test.each<[string, Parameters<typeof handle>[0], string, string]>([
    ["GET", { GET: text("GET") }, "GET, HEAD, OPTIONS", "GET HEAD OPTIONS"],
    ["POST", { POST: text("POST") }, "OPTIONS, POST", "POST OPTIONS"],
    ["HEAD alone", { HEAD: text("HEAD") }, "HEAD, OPTIONS", "HEAD OPTIONS"],
    ["GET and HEAD", { GET: text("GET"), HEAD: text("HEAD") }, "GET, HEAD, OPTIONS", "GET HEAD OPTIONS"],
    ["PUT and OPTIONS", { PUT: text("PUT"), OPTIONS: text("own") }, "OPTIONS, PUT", "PUT OPTIONS"],
    ["nothing", {}, "OPTIONS", "OPTIONS"],
  ])("of %s", async (_, handlers, allow, answered) => {
    const route = handle(handlers as object);
    expect(Object.keys(route).sort()).toEqual([...METHODS].sort());
    for (const method of METHODS) {
      const response = await route[method](request(method));
      const isAnswered = answered.split(" ").includes(method);
      expect(response.status === 405).toBe(!isAnswered);
      if (!isAnswered) expect(response.headers.get("allow")).toBe(allow);
      if (response.status === 204) expect(response.headers.get("allow")).toBe(allow);
    }
  });

  test("are the given ones", async () => {
    const route = handle({ GET: text("GET"), HEAD: text("HEAD"), OPTIONS: text("OPTIONS") });
    for (const method of ["GET", "HEAD", "OPTIONS"] as const) {
      expect(await (await route[method](request())).text()).toBe(method);
    }
    expectTypeOf(route.GET).parameters.toEqualTypeOf<[request: Request]>();
    expectTypeOf(route.PUT).parameters.toEqualTypeOf<[request: Request]>();
  });

  test("throw as any other", async () => {
    const { PUT } = handle({ PUT: throwing(tokenExpired()) });
    expect((await PUT(request("PUT"))).status).toBe(401);
  });

  test("of no route", async () => {
    expectTypeOf(handle.notFound).toEqualTypeOf<Routes>();
    for (const method of METHODS) {
      const response = await handle.notFound[method](request(method));
      expect(response.status).toBe(404);
      expect(response.body === null).toBe(method === "HEAD");
    }
  });
});

describe("the proxy", () => {
  test.each([undefined, null])("lets a request pass with %s", async (result) => {
    expect(await handle.proxy(() => result)(request())).toBe(result);
  });

  test("answers what it throws", async () => {
    const response = await handle.proxy(throwing(notFound()))(request());
    expect(response.status).toBe(404);
  });
});
