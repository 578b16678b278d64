import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { sValidator } from "@hono/standard-validator";
import { notFound } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { errorHandler, validationHook } from "@org/errors-server/hono";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { stream } from "hono/streaming";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import { ask } from "../ask.js";
import { SECRET } from "../fault.js";
import { listen } from "../listen.js";

// What is particular to Hono; what all frameworks have in common is in the table.

/** The address of an application, with or without the classes that `@hono/node-server` puts in the place of Node's. */
async function start(app: Hono, overrideGlobalObjects = false): Promise<string> {
  const { Request, Response } = globalThis;
  onTestFinished(() => void Object.assign(globalThis, { Request, Response }));
  const server = await listen(createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects }) as Server);
  onTestFinished(() => server.close());
  return server.url;
}

const ORIGIN = "https://shop.example";

const json = (body: unknown) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe.each([true, false])("with the global classes of @hono/node-server: %s", (override) => {
  const create = () => {
    const app = errorHandler(org, { onError: () => undefined })(new Hono());
    app.get("/sync", () => {
      throw notFound();
    });
    app.get("/text", () => {
      throw SECRET;
    });
    app.use("/cors/*", cors({ origin: ORIGIN }));
    app.get("/cors/async", async () => {
      throw notFound();
    });
    return app;
  };

  test.each([
    ["/sync", 404, {}],
    ["/text", 500, {}],
    ["/nothing", 404, {}],
    ["/cors/async", 404, { "access-control-allow-origin": ORIGIN }],
    ["/cors/nothing", 404, { "access-control-allow-origin": ORIGIN }],
  ])("%s", async (path, status, headers) => {
    const url = await start(create(), override);
    const answer = await ask(url, { path, headers: { origin: ORIGIN } });
    expect(answer).toMatchObject({
      status,
      headers: { "content-type": "application/problem+json", ...headers },
    });
    expect(JSON.parse(answer.body)).toMatchObject({ status });
    expect(answer.headers["content-length"]).toBe(`${answer.body.length}`);
    expect(await ask(url, { path, method: "HEAD" })).toMatchObject({ status, body: "" });
  });
});

describe("a validator", () => {
  const schema = z.object({ email: z.email() });

  test.each([
    ["with the hook", validationHook, "application/problem+json"],
    ["without a hook answers by itself, and tells what it was given", undefined, "application/json"],
  ])("%s", async (_, hook, mediaType) => {
    const app = errorHandler(org)(new Hono());
    app.post("/", sValidator("json", schema, hook), (c) => c.json(c.req.valid("json")));
    const answer = await ask(await start(app), { path: "/", ...json({ email: SECRET }) });
    expect(answer.headers["content-type"]).toBe(mediaType);
    expect(answer.body.includes(SECRET)).toBe(hook === undefined);
  });
});

describe("what the page says is out of reach", () => {
  test("a callback of stream() that fails looks like the end", async () => {
    const onError = vi.fn();
    const app = errorHandler(org, { onError })(new Hono());
    app.get("/", (c) =>
      stream(c, async (out) => {
        await out.write("begun");
        throw new Error(SECRET);
      }),
    );
    expect(await ask(await start(app), { path: "/" })).toMatchObject({ status: 200, body: "begun" });
    expect(onError).not.toHaveBeenCalled();
  });

  test("a body that was read past Hono", async () => {
    const app = errorHandler(org)(new Hono());
    app.post("/", async (c) => c.json(await c.req.raw.json()));
    const answer = await ask(await start(app), { path: "/", ...json({}), body: "{" });
    expect(JSON.parse(answer.body).code).toBe("internal_error");
  });

  test("a request that @hono/node-server does not take", async () => {
    const url = await start(errorHandler(org)(new Hono()));
    const answer = await ask(url, { path: "/", headers: { host: "a b" } });
    expect([answer.status, answer.body]).toEqual([400, ""]);
  });
});
