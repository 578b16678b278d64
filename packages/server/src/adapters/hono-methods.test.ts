import { Hono } from "hono";
import { LinearRouter } from "hono/router/linear-router";
import { describe, expect, test } from "vitest";
import { ask, create } from "../testing/ask-hono.js";

describe("a route that is not there", () => {
  const routes = (app: Hono) => {
    app.use(async (_, next) => next());
    app.get("/orders/:id", (c) => c.text("order"));
    app.delete("/orders/:id", (c) => c.text("gone"));
    app.get("/missing", (c) => c.notFound());
    app.post("/missing", (c) => c.text("new"));
    app.on("PURGE", "/cache", (c) => c.text("gone"));
    app.get("/assets/*", async (_, next) => next());
    app.all("/all", (c) => c.notFound());
    app.options("*", (c) => c.body(null, 204));
    const own = new Hono().post("/", (c) => c.text("new"));
    own.onError((_, c) => c.text("own", 400));
    app.route("/own", own);
  };

  test.each<[string, string, number, string | null]>([
    ["PUT", "/orders/7?x=1", 405, "DELETE, GET, HEAD, OPTIONS"],
    ["GET", "/cache", 405, "OPTIONS, PURGE"],
    ["HEAD", "/cache", 405, "OPTIONS, PURGE"],
    ["GET", "/own", 405, "OPTIONS, POST"],
    ["GET", "/missing", 404, null],
    ["HEAD", "/missing", 404, null],
    ["POST", "/assets/logo.png", 404, null],
    ["GET", "/assets/logo.png", 404, null],
    ["GET", "/all", 404, null],
    ["GET", "/nothing", 404, null],
  ])("%s %s", async (method, path, status, allow) => {
    for (const app of [create(routes), create(routes, new Hono({ router: new LinearRouter() }))]) {
      const answer = await ask(app, path, { method });
      expect(answer.status).toBe(status);
      const methods = answer.headers.get("allow")?.split(", ") ?? null;
      expect(methods?.sort().join(", ") ?? null).toBe(allow);
    }
  });

  test("knows routes that were added later", async () => {
    const app = create((app) => app.get("/a", (c) => c.text("a")), new Hono({ router: new LinearRouter() }));
    expect((await ask(app, "/b", { method: "PUT" })).status).toBe(404);
    app.post("/b", (c) => c.text("b"));
    expect((await ask(app, "/b", { method: "PUT" })).status).toBe(405);
  });
});
