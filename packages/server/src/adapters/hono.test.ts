import { type Context, Hono } from "hono";
import { basicAuth } from "hono/basic-auth";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { timeout } from "hono/timeout";
import { describe, expect, test, vi } from "vitest";
import { fanfare, org } from "../testing/apis.js";
import { ask, create, SECRET } from "../testing/ask-hono.js";
import { notFound, tokenExpired } from "../testing/errors.js";
import { errorHandler } from "./hono.js";

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

const rejecting = (thrown: unknown) => async () => {
  throw thrown;
};

describe("what is thrown", () => {
  const exception = (status: 403 | 405, headers: Record<string, string>) =>
    new HTTPException(status, { res: new Response(SECRET, { headers }) });

  test.each<[string, unknown, number, string]>([
    ["a contract error", tokenExpired(), 401, "token_expired"],
    ["an error", new Error(SECRET), 500, "internal_error"],
    ["an error with a status", Object.assign(new Error(SECRET), { status: 404 }), 500, "internal_error"],
    ["a text", SECRET, 500, "internal_error"],
    ["null", null, 500, "internal_error"],
    ["undefined", undefined, 500, "internal_error"],
    ["a response", new Response(SECRET), 500, "internal_error"],
    ["an HTTPException", new HTTPException(403, { message: SECRET }), 403, "forbidden"],
    ["one of another status", new HTTPException(418, { message: SECRET }), 400, "bad_request"],
    ["one with a response", exception(403, { "content-type": "text/html", etag: "1" }), 403, "forbidden"],
    ["one without an argument", new HTTPException(), 500, "internal_error"],
  ])("%s", async (_, thrown, status, code) => {
    const app = create((app) => {
      app.get("/now", throwing(thrown));
      app.get("/later", rejecting(thrown));
      app.use("/within/*", throwing(thrown));
      app.get("/within/it", (c) => c.text("never"));
      app.use("/after/*", async (_, next) => {
        await next();
        throw thrown;
      });
      app.get("/after/it", (c) => c.text(SECRET, 200, { etag: "1", "content-encoding": "gzip" }));
    });
    for (const path of ["/now", "/later", "/within/it", "/after/it"]) {
      const answer = await ask(app, path);
      expect(answer).toMatchObject({ status, body: { status, code } });
      expect([...answer.headers]).toEqual([["content-type", "application/problem+json"]]);
    }
  });

  test("headers of an HTTPException that tell what to do next stay", async () => {
    const app = create((app) => {
      app.use("/private", basicAuth({ username: "a", password: "b", realm: "shop" }));
      app.get(
        "/upstream",
        throwing(exception(403, { "retry-after": "7", server: SECRET, "set-cookie": "a=1" })),
      );
      app.get("/method", throwing(exception(405, { allow: "GET, POST" })));
    });
    const { headers, body } = await ask(app, "/private");
    expect(headers.get("www-authenticate")).toBe('Basic realm="shop"');
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ status: 401, code: "unauthorized" });
    expect([...(await ask(app, "/upstream")).headers]).toEqual([
      ["content-type", "application/problem+json"],
      ["retry-after", "7"],
    ]);
    expect((await ask(app, "/method")).body).toMatchObject({ status: 405, allowed: ["GET", "POST"] });
  });

  test("an HTTPException that is no error", async () => {
    const res = new Response(null, { headers: { location: "/there" } });
    const app = create((app) => app.get("/", throwing(new HTTPException(302 as never, { res }))));
    const { status, headers } = await app.request("/");
    expect([status, headers.get("location")]).toEqual([302, "/there"]);
  });

  test("middleware that takes too long to come back", async () => {
    const app = create((app) => app.get("/", timeout(1), () => new Promise<Response>(() => undefined)));
    expect((await ask(app, "/")).body.code).toBe("gateway_timeout");
  });

  test("to HEAD has no body", async () => {
    const app = create((app) => app.get("/text", throwing("text")).get("/error", throwing(notFound())));
    expect(await ask(app, "/text", { method: "HEAD" })).toMatchObject({ status: 500, body: undefined });
    expect(await ask(app, "/error", { method: "HEAD" })).toMatchObject({ status: 404, body: undefined });
  });

  test("onError has the context, also of what is no error", async () => {
    const onError = vi.fn();
    const app = errorHandler(org, { onError })(new Hono<{ Bindings: { shop: string } }>());
    app.get("/error", throwing(notFound())).get("/text", throwing("text"));
    for (const path of ["/error", "/text"]) {
      await app.request(path, {}, { shop: "7" });
      const { request } = onError.mock.lastCall![0] as { request: Context };
      expect([request.req.path, request.env]).toEqual([path, { shop: "7" }]);
    }
  });
});

describe("headers that were set before", () => {
  test.each<[string, (c: Context) => void]>([
    [
      "with c.header",
      (c) => {
        c.header("ETag", "1");
        c.header("Content-Length", "3");
        c.header("Content-Type", "text/plain");
        c.header("Vary", "Origin");
        c.header("Set-Cookie", "a=1");
        c.header("Set-Cookie", "b=2", { append: true });
        c.status(201);
      },
    ],
    [
      "on the response",
      (c) => {
        c.res = new Response(SECRET, {
          headers: [
            ["etag", "1"],
            ["content-encoding", "gzip"],
            ["vary", "Origin"],
            ["set-cookie", "a=1"],
            ["set-cookie", "b=2"],
          ],
        });
      },
    ],
  ])("%s", async (_, set) => {
    const app = create((app) => {
      app.get("/now", (c) => {
        set(c);
        throw notFound();
      });
      app.use("/within", async (c) => {
        set(c);
        throw notFound();
      });
      app.get("/within", (c) => c.text("never"));
    });
    for (const path of ["/now", "/within"]) {
      const { status, headers, body } = await ask(app, path);
      expect([status, body.code]).toEqual([404, "not_found"]);
      expect([...headers]).toEqual([
        ["content-type", "application/problem+json"],
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
        ["vary", "Origin"],
      ]);
    }
  });

  test("of a handler that finds nothing", async () => {
    const app = create((app) => {
      app.use(async (_, next) => next());
      app.get("/", (c) => {
        c.header("ETag", "1");
        c.header("Vary", "Origin");
        return c.notFound();
      });
    });
    const { headers } = await ask(app, "/");
    expect([...headers]).toEqual([
      ["content-type", "application/problem+json"],
      ["vary", "Origin"],
    ]);
  });

  test("of a response that is there stay, when middleware finds nothing after it", async () => {
    const app = create((app) => {
      app.use(async (c, next) => {
        await next();
        return c.notFound();
      });
      app.get("/", (c) => c.json({ ok: true }, 200, { etag: "1" }));
    });
    const { status, headers } = await ask(app, "/");
    expect([status, headers.get("etag")]).toEqual([200, "1"]);
  });

  test("of CORS, whatever fails", async () => {
    const app = create((app) => {
      app.use(cors());
      app.get("/error", throwing(new Error(SECRET)));
    });
    for (const path of ["/error", "/nothing"]) {
      expect((await ask(app, path)).headers.get("access-control-allow-origin")).toBe("*");
    }
  });
});

describe("nested applications", () => {
  const failing = () => new Hono().get("/error", throwing(notFound())).get("/text", throwing("text"));

  test("are handled like the rest", async () => {
    const app = create((app) => app.route("/nested", failing()));
    expect((await ask(app, "/nested/error")).body.code).toBe("not_found");
    expect((await ask(app, "/nested/text")).body.code).toBe("internal_error");
  });

  test("keep a dialect of their own", async () => {
    const nested = errorHandler(fanfare)(failing());
    const app = create((app) => app.route("/nested", nested));
    expect((await ask(app, "/nested/error")).body.error).toBe("not_found");
    expect((await ask(app, "/nested/nothing")).body.code).toBe("not_found");
    expect((await ask(app, "/nested/text")).body.code).toBe("internal_error");
  });

  test("under a base path", async () => {
    const app = errorHandler(org)(new Hono().basePath("/v1"));
    app.get("/error", throwing(notFound())).get("/text", throwing("text"));
    const { status } = await app.request("/v1/error");
    expect([status, (await app.request("/v1/text")).status]).toEqual([404, 500]);
  });
});
