import { connect } from "node:net";
import { errorCodes } from "fastify";
import { describe, expect, test } from "vitest";
import { org } from "../testing/apis.js";
import { ask, askRaw, post, type Routes, SECRET, start, throwing } from "../testing/ask-fastify.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import { errorHandler, type Failure } from "./fastify.js";

describe("what Fastify finds wrong", () => {
  const routes: Routes = (app) => {
    app.get("/orders/:id", ({ params }) => params);
    app.post("/echo", ({ body }) => body as object);
    app.get("/missing", (_, reply) => reply.callNotFound());
    app.get("/late", { handlerTimeout: 10 }, () => new Promise(() => undefined));
    app.get("/cyclic", () => {
      const cyclic: Record<string, unknown> = {};
      cyclic["self"] = cyclic;
      return cyclic;
    });
    app.get("/mistake", throwing(new errorCodes.FST_ERR_CTP_INSTANCE_ALREADY_STARTED(SECRET)));
    app.get("/http-error", throwing(httpError(403)));
    // as @fastify/rate-limit does it
    app.get("/limited", (_, reply) => {
      reply.header("retry-after", "60");
      throw Object.assign(new Error("Rate limit exceeded, retry in 1 minute"), { statusCode: 429 });
    });
    // as the documentation of Fastify has it
    app.addContentTypeParser("application/vnd.shop+json", { parseAs: "string" }, (_, body, done) => {
      try {
        done(null, JSON.parse(body as string));
      } catch (error) {
        done(Object.assign(error as Error, { statusCode: 400 }), undefined);
      }
    });
  };

  test.each<[string, string, RequestInit | undefined, number, string]>([
    ["a route that is not there", "/nothing", undefined, 404, "not_found"],
    ["a handler that finds nothing", "/missing", undefined, 404, "not_found"],
    [
      "a path with invalid percent-encoding",
      `/${encodeURI("ü").slice(0, -1)}`,
      undefined,
      400,
      "bad_request",
    ],
    ["a parameter that is too long", `/orders/${"7".repeat(101)}`, undefined, 400, "bad_request"],
    ["a body that is not JSON", "/echo", post("{"), 400, "malformed_json"],
    ["an empty body", "/echo", post(""), 400, "malformed_json"],
    ["a body that poisons prototypes", "/echo", post('{"__proto__":{}}'), 400, "malformed_json"],
    ["a body for another parser", "/echo", post("{", "application/vnd.shop+json"), 400, "malformed_json"],
    ["a body that is too large", "/echo", post(`"${"x".repeat(1024)}"`), 400, "bad_request"],
    ["a body of another media type", "/echo", post("<a/>", "text/xml"), 415, "unsupported_media_type"],
    ["a media type that is none", "/echo", post("{}", "json"), 415, "unsupported_media_type"],
    ["a handler that takes too long", "/late", undefined, 503, "service_unavailable"],
    ["a result that cannot be sent", "/cyclic", undefined, 500, "internal_error"],
    ["a mistake with the status 400", "/mistake", undefined, 500, "internal_error"],
    ["too many requests", "/limited", undefined, 429, "rate_limited"],
    ["an error of the package http-errors", "/http-error", undefined, 403, "forbidden"],
  ])("%s", async (_, path, init, status, code) => {
    const url = await start(routes, { bodyLimit: 1024 });
    const answer = await ask(url, path, init);
    expect(answer).toMatchObject({ status, code, body: { status } });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test.each([
    ["what is not HTTP", "NONSENSE\r\n\r\n", 400],
    ["headers that are too long", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 400],
  ])("%s", async (_, request, status) => {
    const received = await askRaw(await start(routes), request);
    const [head = "", body = ""] = received.split("\r\n\r\n");
    expect(head).toMatch(
      new RegExp(`^HTTP/1.1 ${status} .*\r\ncontent-type: application/problem\\+json\r\n`),
    );
    expect(JSON.parse(body)).toMatchObject({ status, code: "bad_request" });
  });

  test("a client that goes while it sends is no failure of the service", async () => {
    let tell = (_: Failure<unknown>): void => undefined;
    const told = new Promise<Failure<unknown>>((resolve) => {
      tell = resolve;
    });
    const url = await start(routes, {}, errorHandler(org, { onError: (failure) => tell(failure) }));
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    const head =
      "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{";
    socket.write(head, () => setTimeout(() => socket.destroy(), 20));
    expect((await told).rendered.status).toBe(400);
  });
});

/** As the package makes them. */
function httpError(status: number): Error {
  return Object.assign(new Error(SECRET), { status, statusCode: status, expose: true });
}

describe("validation", () => {
  const integer = { type: "integer" };
  const object = (name: string) => ({ type: "object", required: [name], properties: { [name]: integer } });
  const routes: Routes = (app) => {
    app.post("/body", { schema: { body: object("count") } }, () => "ok");
    app.get("/querystring", { schema: { querystring: object("page") } }, () => "ok");
    app.get("/params/:id", { schema: { params: object("id") } }, () => "ok");
    app.get("/headers", { schema: { headers: object("x-count") } }, () => "ok");
  };

  test.each<[string, RequestInit | undefined, string]>([
    ["/body", post(`{"count":"${SECRET}"}`), "count"],
    ["/body", post("{}"), "count"],
    [`/querystring?page=${SECRET}`, undefined, "page"],
    [`/params/${SECRET}`, undefined, "id"],
    ["/headers", { headers: { "x-count": SECRET } }, "x-count"],
  ])("of %s", async (path, init, field) => {
    const answer = await ask(await start(routes), path, init);
    expect(answer).toMatchObject({ status: 422, code: "validation_failed" });
    expect(Object.keys(answer.body.errors)).toEqual([field]);
  });

  test.each<[string, () => unknown, number, string]>([
    ["says false", () => false, 422, "validation_failed"],
    ["gives an error", () => ({ error: new Error(SECRET) }), 422, "validation_failed"],
    [
      "gives issues",
      () => ({ error: Object.assign(new Error(SECRET), { issues: [{ message: "No.", path: ["count"] }] }) }),
      422,
      "validation_failed",
    ],
    ["throws", throwing(new TypeError(SECRET)), 500, "internal_error"],
    [
      "cannot reach its database",
      () => Promise.reject(Object.assign(new Error(SECRET), { code: "ECONNREFUSED" })),
      500,
      "internal_error",
    ],
    ["throws a contract error", throwing(tokenExpired()), 401, "token_expired"],
  ])("by a validator that %s", async (_, validate, status, code) => {
    const url = await start((app) => {
      const validator = Object.assign(validate, {
        errors: [{ keyword: "k", instancePath: "", message: "No." }],
      });
      app.post("/", { schema: { body: {} }, validatorCompiler: () => validator as never }, () => "ok");
    });
    expect(await ask(url, "/", post("{}"))).toMatchObject({ status, code });
  });

  test.each<[string, () => Error, number]>([
    ["gives an error with a text", () => new Error(SECRET), 422],
    ["gives an error with a status", () => Object.assign(new Error(SECRET), { statusCode: 418 }), 422],
    ["gives a contract error", () => notFound(), 404],
    ["fails", throwing(new Error(SECRET)), 500],
  ])("with a schemaErrorFormatter that %s", async (_, schemaErrorFormatter, status) => {
    const url = await start(routes, { schemaErrorFormatter });
    expect((await ask(url, "/body", post("{}"))).status).toBe(status);
  });
});
