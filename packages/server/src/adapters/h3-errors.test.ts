import {
  assertMethod,
  basicAuth,
  bodyLimit,
  defineValidatedHandler,
  H3,
  type H3Event,
  HTTPError,
  readBody,
  readValidatedBody,
  requireContentType,
} from "h3";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { org } from "../testing/apis.js";
import { notFound } from "../testing/errors.js";
import { errorHandler } from "./h3.js";

type Handler = (event: H3Event) => unknown;

function createApp(): H3 {
  return new H3({ plugins: [errorHandler(org, { onError: () => undefined })] });
}

/** The answer of an app whose only route, for all methods, does this. */
async function ask(handler: Handler, init: RequestInit = {}) {
  return read(await createApp().all("/", handler).request("/", init));
}

async function read(response: Response) {
  const body = JSON.parse(await response.text()) as Record<string, unknown>;
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

function post(body: string, headers: Record<string, string> = { "content-type": "application/json" }) {
  return { method: "POST", body, headers };
}

describe("what h3 refuses", () => {
  const User = z.object({ email: z.email() });

  test("a route that does not exist", async () => {
    expect(await read(await createApp().request("/nowhere"))).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    });
  });

  test.each<[string, Handler, RequestInit, object]>([
    [
      "a body that is not JSON",
      (event) => readBody(event),
      post("{"),
      { status: 400, body: { code: "malformed_json" } },
    ],
    [
      "a body that is not JSON, of a validated handler",
      defineValidatedHandler({ validate: { body: User }, handler: (event) => event.req.json() }) as Handler,
      post("{"),
      { status: 400, body: { code: "malformed_json" } },
    ],
    [
      "a body of another media type",
      (event) => requireContentType(event, "application/json"),
      post("<a/>", { "content-type": "text/xml" }),
      { status: 415, body: { code: "unsupported_media_type" } },
    ],
    [
      "a body of no media type",
      (event) => requireContentType(event, "application/json"),
      { method: "POST" },
      { status: 415, body: { code: "unsupported_media_type" } },
    ],
    [
      "a body of a media type that is none",
      (event) => requireContentType(event, "application/json"),
      post("{}", { "content-type": "json" }),
      { status: 415, body: { code: "unsupported_media_type" } },
    ],
    [
      "a method that is not allowed",
      (event) => assertMethod(event, ["POST", "PUT"]),
      {},
      {
        status: 405,
        headers: { allow: "POST, PUT" },
        body: { code: "method_not_allowed", allowed: ["POST", "PUT"] },
      },
    ],
    [
      "no credentials",
      basicAuth({ password: "x", realm: "orders" }) as Handler,
      {},
      {
        status: 401,
        headers: { "www-authenticate": expect.stringMatching(/^Basic realm="orders"/) },
        body: { code: "unauthorized" },
      },
    ],
  ])("%s", async (_, handler, init, expected) => {
    expect(await ask(handler, init)).toMatchObject(expected);
  });

  test.each<[string, Record<string, string>]>([
    ["that says so", { "content-length": "2000" }],
    ["that turns out so", {}],
  ])("a body that is too large, %s", async (_, headers) => {
    const app = createApp()
      .use(bodyLimit(1024))
      .post("/", (event) => readBody(event));
    const init = post(JSON.stringify("x".repeat(1998)), { "content-type": "application/json", ...headers });
    expect(await read(await app.request("/", init))).toMatchObject({
      status: 400,
      body: { code: "bad_request" },
    });
  });

  test("a body that the server found too large", async () => {
    const error = Object.assign(new Error("Request body exceeds SECRET"), {
      name: "HTTPError",
      code: "ERR_BODY_TOO_LARGE",
      status: 413,
    });
    const answer = await ask(() => Promise.reject(error));
    expect(answer).toMatchObject({ status: 400, body: { code: "bad_request" } });
    expect(JSON.stringify(answer)).not.toContain("SECRET");
  });
});

describe("validation", () => {
  const expected = {
    status: 422,
    body: { code: "validation_failed", errors: { email: [expect.any(String)] } },
  };

  test.each([
    ["Zod", z.object({ email: z.email() })],
    ["Valibot", v.object({ email: v.pipe(v.string(), v.email()) })],
  ])("issues of %s are field errors", async (_, schema) => {
    const handler = (event: H3Event) => readValidatedBody(event, schema);
    expect(await ask(handler, post('{"email":"nobody"}'))).toMatchObject(expected);
  });

  test("of a validated handler too", async () => {
    const validate = { body: z.object({ email: z.email() }) };
    const handler = defineValidatedHandler({ validate, handler: (event) => event.req.json() });
    expect(await ask(handler as Handler, post('{"email":"nobody"}'))).toMatchObject(expected);
  });

  test("an error with issues that a function throws", async () => {
    const schema = z.object({ email: z.email() });
    const handler = (event: H3Event) => readValidatedBody(event, (data) => schema.parse(data));
    expect(await ask(handler, post('{"email":"nobody"}'))).toMatchObject(expected);
  });

  test("that says no more than no", async () => {
    const handler = (event: H3Event) => readValidatedBody(event, () => false);
    const { status, body } = await ask(handler, post("{}"));
    expect([status, body["code"]]).toEqual([422, "validation_failed"]);
  });
});

describe("HTTP errors", () => {
  test.each<[HTTPError, number, string]>([
    [new HTTPError("SECRET", { status: 403 }), 403, "forbidden"],
    [
      new HTTPError({ status: 409, statusText: "SECRET", body: { a: "SECRET" }, data: "SECRET" }),
      409,
      "conflict",
    ],
    [HTTPError.status(503, "SECRET", { headers: { "x-upstream": "SECRET" } }), 503, "service_unavailable"],
    [new HTTPError({ status: 418, message: "SECRET" }), 400, "bad_request"],
    [new HTTPError({ status: 599, message: "SECRET" }), 500, "internal_error"],
    [new HTTPError({ status: 302, message: "SECRET" }), 500, "internal_error"],
    [new HTTPError("SECRET"), 500, "internal_error"],
    [
      new HTTPError("SECRET", { status: 502, cause: { headers: { "www-authenticate": "SECRET" } } }),
      502,
      "bad_gateway",
    ],
  ])("%#: only the status is sent", async (error, status, code) => {
    const answer = await ask(() => Promise.reject(error));
    expect(answer).toMatchObject({ status, body: { code } });
    expect(JSON.stringify(answer)).not.toContain("SECRET");
  });

  test("keep what tells the client what to do next", async () => {
    const headers = { "retry-after": "7", "x-upstream": "SECRET" };
    const answer = await ask(() => Promise.reject(new HTTPError({ status: 503, headers })));
    expect(answer.headers).toEqual({ "content-type": "application/problem+json", "retry-after": "7" });
  });

  test("caused by a contract error are that one", async () => {
    const error = new HTTPError({ status: 500, cause: notFound() });
    expect(await ask(() => Promise.reject(error))).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    });
  });
});
