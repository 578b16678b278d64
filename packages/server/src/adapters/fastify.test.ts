import { once } from "node:events";
import { connect as connectHttp2 } from "node:http2";
import type { AddressInfo } from "node:net";
import createApp from "fastify";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fanfare, org } from "../testing/apis.js";
import { ask, failing, type Routes, SECRET, start, throwing } from "../testing/ask-fastify.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import { errorHandler, type Failure, type HandlerOptions } from "./fastify.js";

describe("a method that is not allowed", () => {
  const routes: Routes = (app) => {
    app.get("/orders/:id", () => "order");
    app.delete("/orders/:id", () => "gone");
    app.post("/orders", () => "new");
    app.get("/missing", (_, reply) => reply.callNotFound());
    app.post("/missing", () => "new");
    app.get("/v", { constraints: { version: "1.0.0" } }, () => "v1");
    app.get("/h", { constraints: { host: "shop.example" } }, () => "shop");
    // as @fastify/cors does it
    app.options("*", (_, reply) => reply.callNotFound());
  };

  test.each<[string, string, Record<string, string>, number, string | null]>([
    ["PUT", "/orders/7?x=1", {}, 405, "GET, HEAD, DELETE, OPTIONS"],
    ["GET", "/orders", {}, 405, "OPTIONS, POST"],
    ["PROPFIND", "/orders", {}, 405, "OPTIONS, POST"],
    ["POST", "/v", { "accept-version": "1.x" }, 405, "GET, HEAD"],
    ["POST", "/v", {}, 404, null],
    ["POST", "/h", {}, 404, null],
    ["GET", "/nothing", {}, 404, null],
    ["OPTIONS", "/orders", {}, 404, null],
    ["GET", "/missing", {}, 404, null],
  ])("%s %s", async (method, path, headers, status, allow) => {
    const answer = await ask(await start(routes), path, { method, headers });
    expect(answer.status).toBe(status);
    const methods = answer.headers.get("allow")?.split(", ") ?? null;
    expect(methods?.sort() ?? null).toEqual(allow?.split(", ").sort() ?? null);
  });
});

describe("the response", () => {
  test("goes through the hooks of other plugins", async () => {
    const url = await start((app) => {
      app.addHook("onSend", async (_, reply, payload) => {
        reply.header("set-cookie", "a=1");
        return payload;
      });
      app.get("/", throwing(notFound()));
    });
    const { status, headers, text } = await ask(url, "/");
    expect([status, headers.get("set-cookie")]).toEqual([404, "a=1"]);
    expect(headers.get("content-length")).toBe(`${text.length}`);
  });

  test.each<[string, object]>([
    ["rejects", { onSend: failing }],
    [
      "calls back",
      {
        onSend: (_: unknown, __: unknown, ___: unknown, done: (e: Error) => void) => done(new Error(SECRET)),
      },
    ],
  ])("is internal_error where a hook that sees it %s", async (_, hooks) => {
    const failures: Failure<unknown>[] = [];
    const onError = (failure: Failure<unknown>) => failures.push(failure);
    const routes: Routes = (app) => {
      app.get("/fine", hooks, () => "fine");
      app.get("/error", hooks, throwing(notFound()));
    };
    const url = await start(routes, {}, errorHandler(org, { onError }));
    for (const path of ["/fine", "/error"]) {
      expect(await ask(url, path)).toMatchObject({ status: 500, code: "internal_error" });
      expect(failures.at(-1)?.error).toMatchObject({ message: SECRET });
    }
  });

  test("is sent in spite of a header that cannot be sent", async () => {
    const url = await start((app) => {
      app.get("/", (_, reply) => {
        reply.header("x-bad", "a\nb");
        throw notFound();
      });
    });
    expect(await ask(url, "/")).toMatchObject({ status: 500, code: "internal_error" });
  });

  test("replaces headers wherever they were set", async () => {
    const url = await start((app) => {
      app.get("/", (_, reply) => {
        reply.raw.statusMessage = "Made";
        reply.raw.setHeader("ETag", '"1"');
        reply.header("Content-Encoding", "gzip").header("Vary", "Origin").code(201);
        throw notFound();
      });
    });
    const { status, statusText, headers } = await ask(url, "/");
    expect([status, statusText, headers.get("vary")]).toEqual([404, "Not Found", "Origin"]);
    expect([headers.has("etag"), headers.has("content-encoding")]).toEqual([false, false]);
  });

  test("is not cut to a schema of the route", async () => {
    const url = await start((app) => {
      const response = { "4xx": { type: "object", properties: { none: { type: "string" } } } };
      app.get("/", { schema: { response } }, throwing(notFound()));
    });
    expect((await ask(url, "/")).code).toBe("not_found");
  });

  test("to a falsy value that an asynchronous hook throws", async () => {
    const url = await start((app) => {
      app.get("/", { onRequest: () => Promise.reject(undefined) }, () => "never");
    });
    expect(await ask(url, "/")).toMatchObject({ status: 500, code: "internal_error" });
  });

  test("over HTTP/2", async () => {
    const app = createApp({ http2: true });
    onTestFinished(() => app.close());
    app.register(errorHandler(org));
    app.register(async (plugin) => void plugin.get("/", throwing(notFound())));
    await app.listen({ port: 0, host: "127.0.0.1" });
    const session = connectHttp2(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
    try {
      const stream = session.request({ ":path": "/" });
      const [headers] = await once(stream, "response");
      expect(headers).toMatchObject({ ":status": 404, "content-type": "application/problem+json" });
      expect(JSON.parse((await stream.setEncoding("utf8").toArray()).join("")).code).toBe("not_found");
    } finally {
      session.close();
    }
  });
});

describe("plugins", () => {
  test("one with a dialect of its own, which has no way to send", async () => {
    const onError = vi.fn();
    const url = await start((app) => {
      app.register(
        async (nested) => {
          nested.register(errorHandler(fanfare, { onError }));
          nested.register(async (routes) => {
            routes.get("/", throwing(notFound()));
            routes.get("/fails", { onSend: failing }, throwing(notFound()));
          });
        },
        { prefix: "/fanfare" },
      );
    });
    expect((await ask(url, "/fanfare")).body).toMatchObject({ error: "not_found" });
    expect((await ask(url, "/fanfare/nothing")).body).toMatchObject({ error: "not_found" });
    expect((await ask(url, "/nothing")).code).toBe("not_found");
    expect((await ask(url, "/fanfare/fails")).body).toMatchObject({ error: "internal_error" });
    expect(onError).toHaveBeenCalledTimes(4);
  });

  test("one without a prefix, which leaves unknown routes to the others", async () => {
    const url = await start((app) => {
      app.register(errorHandler(fanfare));
      app.register(async (nested) => void nested.get("/fanfare", throwing(notFound())));
    });
    expect((await ask(url, "/fanfare")).body).toMatchObject({ error: "not_found" });
    expect((await ask(url, "/nothing")).code).toBe("not_found");
  });

  test("what an error handler of a plugin throws", async () => {
    const url = await start((app) => {
      app.register(async (nested) => {
        nested.setErrorHandler(throwing(tokenExpired()));
        nested.get("/", throwing(new Error(SECRET)));
      });
    });
    expect((await ask(url, "/")).code).toBe("token_expired");
  });

  test("onError has the request of Fastify", async () => {
    const onError = vi.fn<NonNullable<HandlerOptions<{ id: string }>["onError"]>>();
    const url = await start((app) => app.get("/", throwing(notFound())), {}, errorHandler(org, { onError }));
    await ask(url, "/");
    expect(onError.mock.calls[0]![0].request.id).toBe("req-1");
  });
});
