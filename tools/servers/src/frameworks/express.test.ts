import { createRequire } from "node:module";
import { methodNotAllowed, notFound } from "@org/errors-server";
import { disruptive, org } from "@org/errors-server/apis";
import { errorHandler, errorMiddleware, requireMediaType } from "@org/errors-server/express";
import createApp, { type Express, json, Router, raw, static as serveStatic, text, urlencoded } from "express";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { SECRET } from "../fault.js";
import { fetchOnce as ask } from "./fetch-once.js";

// What is particular to Express; what all frameworks have in common is in the table.

type CreateError = (status: number, ...rest: unknown[]) => Error;
const createError: CreateError = createRequire(createRequire(import.meta.url).resolve("express"))(
  "http-errors",
);

/** An application with one route that throws. */
function throwing(thrown: unknown): Express {
  const app = createApp().get("/", async () => {
    throw thrown;
  });
  return app.use(errorHandler(org, { onError: () => undefined }));
}

describe("errors with a status", () => {
  test.each<[string, unknown, number, string]>([
    ["of http-errors", createError(403, SECRET), 403, "forbidden"],
    ["of http-errors, ours to mend", createError(503, SECRET), 503, "service_unavailable"],
    ["of http-errors, made of another error", createError(409, new Error(SECRET)), 409, "conflict"],
    ["that no generic error has", createError(418, SECRET), 400, "bad_request"],
    ["that no generic error has, ours to mend", createError(507, SECRET), 500, "internal_error"],
    ["of another package", Object.assign(new Error(SECRET), { status: 403 }), 500, "internal_error"],
    [
      "of a client",
      Object.assign(new Error(SECRET), { status: 403, statusCode: 403 }),
      500,
      "internal_error",
    ],
    ["of a response", { status: 403, statusCode: 403, expose: true, message: SECRET }, 500, "internal_error"],
    [
      "that is no error",
      Object.assign(createError(400, SECRET), { status: 200, statusCode: 200 }),
      500,
      "internal_error",
    ],
  ])("%s", async (_, thrown, status, code) => {
    const answer = await ask(throwing(thrown), "/");
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.text).not.toContain(SECRET);
  });

  test("keep what their headers say of the next request", async () => {
    const wrongMethod = createError(405, { headers: { Allow: "GET, POST", "X-Internal": SECRET } });
    const answer = await ask(throwing(wrongMethod), "/");
    expect(answer.headers.get("allow")).toBe("GET, POST");
    expect(answer.body.allowed).toEqual(["GET", "POST"]);
    expect(answer.headers.has("x-internal")).toBe(false);
    const overloaded = await ask(throwing(createError(503, { headers: { "retry-after": 7 } })), "/");
    expect(overloaded.headers.get("retry-after")).toBe("7");
    const challenge = { "WWW-Authenticate": 'Basic realm="shop"' };
    const unknown = await ask(throwing(createError(401, { headers: challenge })), "/");
    expect(unknown.headers.get("www-authenticate")).toBe('Basic realm="shop"');
    const split = { "WWW-Authenticate": "Basic\r\nset-cookie: a=b" };
    const injected = await ask(throwing(createError(401, { headers: split })), "/");
    expect([injected.status, injected.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="api"']);
  });
});

describe("a body that a parser refuses", () => {
  const post = (headers: Record<string, string>, body: string | URLSearchParams): RequestInit => ({
    method: "POST",
    headers,
    body,
  });
  const app = createApp();
  app.use(json({ limit: 100 }), urlencoded({ parameterLimit: 2 }), text({ inflate: false }));
  app.use(raw({ verify: () => expect.unreachable(SECRET) }));
  app.post("/", (_req, res) => void res.end());
  app.use(errorHandler(org));

  test.each<[string, RequestInit, number, string]>([
    ["is not JSON", post({ "content-type": "application/json" }, `{"${SECRET}`), 400, "malformed_json"],
    ["is no object", post({ "content-type": "application/json" }, `"${SECRET}"`), 400, "malformed_json"],
    [
      "is too large",
      post({ "content-type": "application/json" }, `"${"x".repeat(100)}"`),
      400,
      "bad_request",
    ],
    ["has too many parameters", post({}, new URLSearchParams("a=1&b=2&c=3")), 400, "bad_request"],
    [
      "has an unknown charset",
      post({ "content-type": "application/json; charset=klingon" }, "{}"),
      415,
      "unsupported_media_type",
    ],
    [
      "has an unknown encoding",
      post({ "content-type": "application/json", "content-encoding": "secret" }, "{}"),
      415,
      "unsupported_media_type",
    ],
    [
      "is compressed where it must not be",
      post({ "content-type": "text/plain", "content-encoding": "gzip" }, "x"),
      415,
      "unsupported_media_type",
    ],
    [
      "is compressed wrongly",
      post({ "content-type": "application/json", "content-encoding": "gzip" }, "no gzip"),
      400,
      "bad_request",
    ],
    ["is not verified", post({ "content-type": "application/octet-stream" }, "x"), 403, "forbidden"],
  ])("because it %s", async (_, init, status, code) => {
    const answer = await ask(app, "/", init);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.text).not.toMatch(/secret|klingon|gzip|entity/i);
  });
});

describe("requireMediaType", () => {
  const types = ["application/json", "application/*+json"];
  const app = createApp();
  app.use(requireMediaType(...types), json({ type: types }));
  app.post("/", (req, res) => void res.json({ got: req.body ?? "nothing" }));
  app.use(errorHandler(org));

  test.each<[string, RequestInit["headers"], string | undefined, unknown]>([
    ["JSON", { "content-type": "application/json; charset=utf-8" }, "{}", {}],
    ["a form of JSON", { "content-type": "application/merge-patch+json" }, "{}", {}],
    ["no body", {}, undefined, "nothing"],
    ["an empty body of any type", { "content-type": "text/html" }, "", "nothing"],
  ])("lets %s pass", async (_, headers = {}, body, got) => {
    const answer = await ask(app, "/", { method: "POST", headers, ...(body === undefined ? {} : { body }) });
    expect([answer.status, answer.body]).toEqual([200, { got }]);
  });

  test.each(["text/plain", "application/jsonp", "multipart/form-data; boundary=x", "nonsense", ""])(
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

describe("routers", () => {
  const failing = () =>
    Router().get("/fails", () => {
      throw notFound({}, { detail: "Nothing." });
    });
  const app = createApp();
  app.use("/old", failing(), errorHandler(disruptive));
  app.use("/errors", failing().use(errorMiddleware(disruptive)));
  app.use("/plain", failing());
  app.use(errorHandler(org));

  test.each([
    ["/old/fails", "application/json"],
    ["/old/unknown", "application/json"],
    ["/errors/fails", "application/json"],
    ["/errors/unknown", "application/problem+json"],
    ["/plain/fails", "application/problem+json"],
    ["/plain/unknown", "application/problem+json"],
    ["/unknown", "application/problem+json"],
  ])("%s is answered as %s", async (path, mediaType) => {
    const { status, headers } = await ask(app, path);
    expect([status, headers.get("content-type")]).toEqual([404, mediaType]);
  });
});

describe("the router of Express", () => {
  test("cannot decode a path", async () => {
    const app = createApp().get("/items/:id", (_req, res) => void res.end());
    const answer = await ask(app.use(errorHandler(org)), "/items/%E0%A4%A");
    expect([answer.status, answer.body.code]).toEqual([400, "bad_request"]);
    expect(answer.text).not.toContain("E0");
  });

  test.each([
    ["null", null],
    ["undefined", undefined],
  ])(
    "takes %s that is thrown synchronously for `next()`, and that of a promise for an error",
    async (_, thrown) => {
      const synchronous = createApp().get("/", () => {
        throw thrown;
      });
      expect((await ask(synchronous.use(errorHandler(org)), "/")).status).toBe(404);
      expect((await ask(throwing(thrown), "/")).body).toMatchObject({ status: 500, code: "internal_error" });
    },
  );

  test("knows no method that is not allowed, but a route can say so", async () => {
    const app = createApp();
    app
      .route("/orders")
      .post((_req, res) => void res.end())
      .all(() => {
        throw methodNotAllowed({ allowed: ["POST"] });
      });
    const answer = await ask(app.use(errorHandler(org)), "/orders");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("does not answer OPTIONS itself where an unknown route is answered", async () => {
    const app = () => createApp().get("/", (_req, res) => void res.end());
    const errorsOnly = await ask(app().use(errorMiddleware(org)), "/", { method: "OPTIONS" });
    expect([errorsOnly.status, errorsOnly.headers.get("allow")]).toEqual([200, "GET, HEAD"]);
    const all = await ask(app().use(errorHandler(org)), "/", { method: "OPTIONS" });
    expect([all.status, all.body.code]).toEqual([404, "not_found"]);
  });
});

test("a handler that calls next after it has answered does no harm", async () => {
  const onError = vi.fn();
  const app = createApp().get("/", (_req, res, next) => {
    res.write("who");
    next();
    res.end("le");
  });
  expect(await ask(app.use(errorHandler(org, { onError })), "/")).toMatchObject({
    status: 200,
    text: "whole",
  });
  expect(onError).not.toHaveBeenCalled();
});

test.each([
  ["a static folder", createApp().use(serveStatic("/nowhere", { fallthrough: false }))],
  ["a file that is sent", createApp().use((_req, res) => res.sendFile("/nowhere/secret"))],
])("%s tells no path of what is not there", async (_, app) => {
  const answer = await ask(app.use(errorHandler(org)), "/secret");
  expect([answer.status, answer.body.code]).toEqual([404, "not_found"]);
  expect(answer.text).not.toMatch(/nowhere|ENOENT|secret/);
});

test("hooks get the request of Express", async () => {
  const seen = vi.fn();
  const app = createApp();
  app.use(
    errorHandler(org, {
      onError: ({ request, rendered }) => {
        expectTypeOf(request).toHaveProperty("originalUrl");
        seen(request.originalUrl, rendered.code);
      },
    }),
  );
  await ask(app, "/a?b=c");
  expect(seen).toHaveBeenCalledExactlyOnceWith("/a?b=c", "not_found");
});
