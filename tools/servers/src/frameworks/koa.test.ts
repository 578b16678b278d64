import { PassThrough, Readable } from "node:stream";
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import { forbidden, notFound } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { errorHandler, requireMediaType } from "@org/errors-server/koa";
import Koa, { type Middleware } from "koa";
import { describe, expect, test, vi } from "vitest";
import { SECRET } from "../fault.js";
import { type Fetched, fetchOnce } from "./fetch-once.js";

// What is particular to Koa; what all frameworks have in common is in the table.

function ask(app: Koa, path?: string, init?: RequestInit): Promise<Fetched> {
  return fetchOnce(app.callback(), path, init);
}

/** An application with this middleware behind the error handler. */
function serving(...middleware: Middleware[]): Koa {
  const app = new Koa();
  app.use(errorHandler(org, { onError: () => undefined }));
  for (const one of middleware) app.use(one);
  return app;
}

describe("a status without a body", () => {
  test.each([
    [403, 403, "forbidden"],
    [404, 404, "not_found"],
    [418, 400, "bad_request"],
    [500, 500, "internal_error"],
    [501, 501, "not_implemented"],
  ])("%i is %i, %s", async (set, status, code) => {
    const app = serving((ctx) => {
      ctx.status = set;
    });
    const answer = await ask(app);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test.each<[string, Middleware, Partial<Fetched>]>([
    ["below 400", (ctx) => void Object.assign(ctx, { status: 204 }), { status: 204, text: "" }],
    [
      "with a text",
      (ctx) => void Object.assign(ctx, { status: 404, body: "Nope" }),
      { status: 404, text: "Nope" },
    ],
    [
      "with an empty text",
      (ctx) => void Object.assign(ctx, { status: 404, body: "" }),
      { status: 404, text: "" },
    ],
    [
      "with the body null",
      (ctx) => void Object.assign(ctx, { body: null, status: 404 }),
      { status: 404, text: "" },
    ],
    ["that was sent past Koa", (ctx) => void ctx.res.writeHead(404).end("Own"), { status: 404, text: "Own" }],
    [
      "that is sent past Koa later",
      (ctx) => {
        ctx.respond = false;
        setImmediate(() => ctx.res.writeHead(404).end("Later"));
      },
      { status: 404, text: "Later" },
    ],
  ])("is left alone %s", async (_, middleware, expected) => {
    expect(await ask(serving(middleware))).toMatchObject(expected);
  });
});

describe("@koa/router", () => {
  test.each([
    ["that answers", {}],
    ["that throws", { throw: true }],
  ])("with allowedMethods %s", async (_, options) => {
    const router = new Router();
    router.get("/orders", () => undefined).put("/orders", () => undefined);
    const app = serving();
    app.use(router.routes()).use(router.allowedMethods(options));
    const wrong = await ask(app, "/orders", { method: "DELETE" });
    expect([wrong.status, wrong.body.code]).toEqual([405, "method_not_allowed"]);
    expect(wrong.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "HEAD", "PUT"]);
    const strange = await ask(app, "/orders", { method: "PROPFIND" });
    expect([strange.status, strange.body.code]).toEqual([501, "not_implemented"]);
    const options_ = await ask(app, "/orders", { method: "OPTIONS" });
    expect([options_.status, options_.text]).toEqual([200, ""]);
  });

  test("says in the body too what is allowed, where it is known before", async () => {
    const router = new Router().post("/orders", () => undefined);
    const app = serving();
    app.use(router.routes()).use(router.allowedMethods());
    const answer = await ask(app, "/orders");
    expect(answer.body.allowed).toEqual(["POST"]);
  });
});

describe("an error of Koa", () => {
  test.each<[string, Middleware, number, string]>([
    ["thrown by the context", (ctx) => ctx.throw(403, SECRET), 403, "forbidden"],
    ["of an assertion", (ctx) => ctx.assert(false, 409, SECRET), 409, "conflict"],
    ["with a text alone", (ctx) => ctx.throw(SECRET), 500, "internal_error"],
    ["made of another", (ctx) => ctx.throw(401, new Error(SECRET)), 401, "unauthorized"],
    [
      "of a client of another service",
      () => {
        throw Object.assign(new Error(SECRET), { status: 404, response: {} });
      },
      500,
      "internal_error",
    ],
    ["about a status that is none", (ctx) => void Object.assign(ctx, { status: 5 }), 500, "internal_error"],
  ])("%s", async (_, middleware, status, code) => {
    const answer = await ask(serving(middleware));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.text).not.toContain(SECRET);
  });
});

describe("a body that the parser refuses", () => {
  const app = serving(bodyParser({ jsonLimit: "100b" }), (ctx) => {
    ctx.body = ctx.request.body;
  });
  const json = { "content-type": "application/json" };

  test.each<[string, Record<string, string>, string, number, string]>([
    ["is not JSON", json, `{"${SECRET}`, 400, "malformed_json"],
    ["is no object", json, `"${SECRET}"`, 400, "malformed_json"],
    ["would change prototypes", json, `{"__proto__":{"a":"${SECRET}"}}`, 400, "malformed_json"],
    ["is too large", json, `"${"x".repeat(100)}"`, 400, "bad_request"],
    ["has an unknown encoding", { ...json, "content-encoding": SECRET }, "{}", 415, "unsupported_media_type"],
  ])("because it %s", async (_, headers, body, status, code) => {
    const answer = await ask(app, "/", { method: "POST", headers, body });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.text).not.toMatch(/secret|entity|Encoding/);
  });

  test("is not known where it is compressed wrongly: the error does not say where it comes from", async () => {
    const answer = await ask(app, "/", {
      method: "POST",
      headers: { ...json, "content-encoding": "gzip" },
      body: "{",
    });
    expect([answer.status, answer.body.code]).toEqual([500, "internal_error"]);
  });

  test("an error of a client that looks like one of the parser stays unknown", async () => {
    const parsing = Object.assign(new SyntaxError(SECRET), { status: 400, body: { a: 1 } });
    const foreign = Object.assign(new Error(SECRET), { status: 415, body: "text" });
    for (const thrown of [parsing, foreign]) {
      const answer = await ask(serving(() => Promise.reject(thrown)));
      expect([answer.status, answer.body.code]).toEqual([500, "internal_error"]);
    }
  });
});

describe("requireMediaType", () => {
  const types = ["application/json", "application/*+json"];
  const app = serving(requireMediaType(...types), bodyParser({ extendTypes: { json: types } }), (ctx) => {
    ctx.body = { got: ctx.request.body ?? "nothing" };
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ["JSON", { "content-type": "application/json; charset=utf-8" }, "{}"],
    ["a form of JSON", { "content-type": "application/merge-patch+json" }, "{}"],
    ["no body", {}, undefined],
    ["an empty body of any type", { "content-type": "text/html" }, ""],
  ])("lets %s pass", async (_, headers, body) => {
    const answer = await ask(app, "/", { method: "POST", headers, ...(body === undefined ? {} : { body }) });
    expect([answer.status, answer.body]).toEqual([200, { got: {} }]);
  });

  test.each(["text/plain", "application/jsonp", "nonsense", ""])(
    "refuses a body of the type '%s', and says which are supported",
    async (type) => {
      const init = {
        method: "POST",
        headers: { "content-type": type },
        body: new TextEncoder().encode("{}"),
      };
      const answer = await ask(app, "/", init);
      expect([answer.status, answer.body.code]).toEqual([415, "unsupported_media_type"]);
      expect(answer.body.supported).toEqual(types);
    },
  );
});

describe("what Koa knows of the response", () => {
  test("is seen by middleware before the error handler", async () => {
    const seen = vi.fn();
    const app = new Koa();
    app.use(async (ctx, next) => {
      await next();
      seen(ctx.status, ctx.type, ctx.length === Buffer.byteLength(ctx.body as string));
      ctx.set("x-request", "7");
    });
    app.use(errorHandler(org));
    const { status, headers } = await ask(app);
    expect([status, headers.get("x-request")]).toEqual([404, "7"]);
    expect(seen).toHaveBeenCalledExactlyOnceWith(404, "application/problem+json", true);
  });

  test("is told to hooks", async () => {
    const seen = vi.fn();
    const app = new Koa();
    app.use(errorHandler(org, { onError: ({ request, rendered }) => seen(request.path, rendered.code) }));
    await ask(app, "/a?b=c");
    expect(seen).toHaveBeenCalledExactlyOnceWith("/a", "not_found");
  });

  test("is told to hooks as all that Koa has, where its type is named", async () => {
    const seen = vi.fn();
    const app = new Koa();
    app.use(errorHandler<Koa.Context>(org, { onError: ({ request }) => seen(request.querystring) }));
    await ask(app, "/a?b=c");
    expect(seen).toHaveBeenCalledExactlyOnceWith("b=c");
  });

  test("does not tell app.on('error') of what was answered", async () => {
    const onAppError = vi.fn();
    const app = serving(() => Promise.reject(new Error(SECRET))).on("error", onAppError);
    expect((await ask(app)).status).toBe(500);
    expect(onAppError).not.toHaveBeenCalled();
  });
});

test("a body that cannot be written as JSON is an error too", async () => {
  const seen = vi.fn();
  const app = new Koa();
  app.use(errorHandler(org, { onError: ({ error, rendered }) => seen(error, rendered.code) }));
  app.use((ctx) => {
    ctx.body = { secret: 1n };
  });
  const answer = await ask(app);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect([answer.status, answer.body.code]).toEqual([500, "internal_error"]);
  expect(seen).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError), "internal_error");
});

describe("a stream as the body", () => {
  test("is closed when an error takes its place", async () => {
    const stream = new PassThrough();
    const answer = await ask(
      serving((ctx) => {
        ctx.body = stream;
        ctx.set("content-length", "10");
        throw forbidden();
      }),
    );
    expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
    expect(stream.destroyed).toBe(true);
  });

  test("that fails breaks the connection off, and tells app.on('error')", async () => {
    const onAppError = vi.fn();
    const failing = Readable.from(
      (async function* () {
        yield "begun";
        await new Promise((sent) => setTimeout(sent, 20));
        throw new Error(SECRET);
      })(),
    );
    const app = serving((ctx) => {
      ctx.body = failing;
    }).on("error", onAppError);
    await expect(ask(app)).rejects.toThrow();
    expect(onAppError.mock.calls[0]![0]).toMatchObject({ message: SECRET });
  });
});

test("what is thrown after Koa was told not to respond is answered all the same", async () => {
  const answer = await ask(
    serving((ctx) => {
      ctx.respond = false;
      ctx.res.setHeader("content-type", "text/plain");
      throw notFound();
    }),
  );
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect([answer.status, answer.body.code]).toEqual([404, "not_found"]);
});
