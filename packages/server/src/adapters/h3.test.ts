import { getValidatedQuery, H3, type H3Config, type H3Event, onError as onErrorMiddleware } from "h3";
import { describe, expect, test, vi } from "vitest";
import { fanfare, org } from "../testing/apis.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import { hostileValues } from "../testing/hostile-values.js";
import { errorHandler, type Failure, type HandlerOptions } from "./h3.js";

type Handler = (event: H3Event) => unknown;

function appWith(options: HandlerOptions<H3Event> = { onError: () => undefined }, config: H3Config = {}): H3 {
  return new H3({ ...config, plugins: [errorHandler(org, options)] });
}

/** The answer of an app whose only route, for all methods, does this. */
async function ask(handler: Handler, init: RequestInit = {}) {
  return read(await appWith().all("/", handler).request("/", init));
}

async function read(response: Response) {
  const body = JSON.parse(await response.text()) as Record<string, unknown>;
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

describe("contract errors", () => {
  const thrown = tokenExpired({}, { retryAfterMs: 1_500 });
  const fail = () => {
    throw thrown;
  };

  test.each<[string, (app: H3) => H3]>([
    ["a handler", (app) => app.get("/a/b", fail)],
    ["a promise", (app) => app.get("/a/b", () => Promise.reject(thrown))],
    ["middleware", (app) => app.use(fail)],
    ["middleware of a route", (app) => app.get("/a/b", () => "b", { middleware: [fail] })],
    ["a mounted app", (app) => app.mount("/a", new H3().get("/b", fail))],
    [
      "middleware of a mounted app",
      (app) =>
        app.mount(
          "/a",
          new H3().use(fail).get("/b", () => "b"),
        ),
    ],
    [
      "a hook before the request",
      (app) => Object.assign(app, { config: { ...app.config, onRequest: fail } }),
    ],
    [
      "middleware that passes errors on",
      (app) => app.use(onErrorMiddleware(() => undefined)).get("/a/b", fail),
    ],
    ["a function that validates", (app) => app.get("/a/b", (event) => getValidatedQuery(event, fail))],
  ])("from %s", async (_, register) => {
    const onError = vi.fn();
    const response = await register(appWith({ onError })).request("/a/b");
    expect(await read(response)).toMatchObject({
      status: 401,
      headers: { "content-type": "application/problem+json", "retry-after": "2" },
      body: { code: "token_expired" },
    });
    expect(onError).toHaveBeenCalledOnce();
  });

  test("to HEAD have no body", async () => {
    const response = await appWith().get("/", fail).request("/", { method: "HEAD" });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      401,
      "application/problem+json",
    ]);
    expect(response.body).toBeNull();
  });
});

describe("anything else", () => {
  test.each<[string, unknown]>([
    ["an Error", new Error("SECRET")],
    ["a text", "SECRET"],
    ["null", null],
    ["undefined", undefined],
    ["an object", { status: 404, message: "SECRET" }],
    ["a Response", new Response("SECRET", { status: 404 })],
    [
      "an error of another service",
      Object.assign(new Error("SECRET"), { status: 404, headers: { "set-cookie": "SECRET" } }),
    ],
    [
      "an HTTP error of another package",
      Object.assign(new Error("SECRET"), { name: "HTTPError", status: 404 }),
    ],
  ])("%s is internal_error", async (_, thrown) => {
    const failures: Failure<H3Event>[] = [];
    const app = appWith({ onError: (failure) => failures.push(failure) }).get("/", () =>
      Promise.reject(thrown),
    );
    const answer = await read(await app.request("/"));
    expect(answer).toMatchObject({ status: 500, body: { code: "internal_error" } });
    expect(JSON.stringify(answer)).not.toContain("SECRET");
    expect(failures.map(({ error }) => error)).toEqual([thrown]);
    expect(failures[0]!.error).toBe(thrown);
  });

  // thrown numbers are statuses in h3
  const hostile = Object.entries(hostileValues()).filter(([, thrown]) => typeof thrown !== "number");
  test.each(hostile)("survives %s", async (_, thrown) => {
    expect(await ask(() => Promise.reject(thrown))).toMatchObject({ status: 500 });
    const throwing = () => {
      throw thrown;
    };
    expect(await ask(throwing)).toMatchObject({ status: 500 });
  });
});

describe("what h3 takes for more than an error", () => {
  test.each([
    [403, 403, "forbidden"],
    [200, 500, "internal_error"],
  ])("a thrown %s is a status", async (thrown, status, code) => {
    expect(await ask(() => Promise.reject(thrown))).toMatchObject({ status, body: { code } });
  });

  test.each<[string, () => unknown]>([
    ["at once", () => notFound()],
    ["later", async () => notFound()],
  ])("an error that is returned %s is one that is thrown", async (_, handler) => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const inner = new H3({ plugins: [errorHandler(fanfare)] }).get("/b", handler);
    const answer = await appWith().mount("/a", inner).request("/a/b");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([404, fanfare.dialect.mediaType]);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  test("nothing is sent where a handler says that it was handled", async () => {
    const onError = vi.fn();
    const app = appWith({ onError }).get("/", () => Promise.reject(Symbol.for("h3.handled")));
    expect(await (await app.request("/")).text()).toBe("");
    expect(onError).not.toHaveBeenCalled();
  });
});

describe("headers", () => {
  test("for errors are kept, those of the response that was meant are not", async () => {
    const { headers } = await ask((event) => {
      event.res.errHeaders.set("access-control-allow-origin", "*");
      event.res.errHeaders.append("set-cookie", "a=1");
      event.res.errHeaders.set("content-type", "text/html");
      event.res.errHeaders.set("content-encoding", "gzip");
      event.res.headers.set("etag", '"1"');
      event.res.status = 201;
      event.res.statusText = "Created";
      throw notFound();
    });
    expect(headers).toEqual({
      "access-control-allow-origin": "*",
      "content-type": "application/problem+json",
      "set-cookie": "a=1",
    });
  });
});

describe("apps", () => {
  const fail = () => {
    throw notFound();
  };

  test("that are mounted have a dialect of their own", async () => {
    const inner = new H3({ plugins: [errorHandler(fanfare)] }).get("/b", fail);
    const app = appWith().mount("/a", inner).get("/c", fail);
    expect((await app.request("/a/b")).headers.get("content-type")).toBe(fanfare.dialect.mediaType);
    expect((await app.request("/c")).headers.get("content-type")).toBe(org.dialect.mediaType);
  });

  test("are made with the same object", async () => {
    const config = { plugins: [errorHandler(org)] };
    for (const app of [new H3(config), new H3(config)]) expect((await app.request("/a")).status).toBe(404);
  });

  test("have no other handler of errors", () => {
    expect(() => new H3({ onError: () => "", plugins: [errorHandler(org)] })).toThrow(
      /has one already\. Leave that out/,
    );
  });
});

test("a handler that does not fail costs no promise", async () => {
  const app = appWith().get("/", () => "a");
  expect(app.fetch(new Request("http://localhost/"))).toBeInstanceOf(Response);
});

test("h3 prints nothing of what is thrown", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await ask(() => Promise.reject(notFound()));
  await ask(() => Promise.reject(new Error("SECRET")));
  await ask(() => Promise.reject(Symbol("SECRET")));
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});

test("a hook for responses gets that to an error", async () => {
  const onResponse = vi.fn();
  await appWith(undefined, { onResponse }).request("/nowhere");
  expect(onResponse.mock.calls[0]![0]).toMatchObject({ status: 404 });
});
