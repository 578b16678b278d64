import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { sValidator } from "@hono/standard-validator";
import { errorHandler, requireMediaType, validationHook } from "@org/errors-server/hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import { fault, SECRET, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework } from "../framework.js";
import { listen } from "../listen.js";

const User = z.object({ email: z.email(), name: z.string().min(3) });

export const hono: Framework = {
  name: "Hono 4",
  adapter: "hono",
  start: ({ api, options }) => {
    const app = errorHandler(api, options)(new Hono());
    addThrowing(app);
    addOthers(app);
    // the globals of this process stay those of Node: other servers run here too
    return listen(createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server);
  },
  unsupported: {},
};

function addThrowing(app: Hono): void {
  for (const path of THROWING) {
    app.get(path, () => {
      throw fault(path);
    });
  }
  app.get("/async", async () => {
    await wait(1);
    throw fault("/async");
  });
  app.use("/middleware", () => {
    throw fault("/middleware");
  });
  app.get("/middleware", (c) => c.json({ ok: true }));
  app.get("/throw/rejected", () => Promise.reject(fault("/throw/rejected")));
  app.get("/http", () => {
    throw new HTTPException(403, { message: SECRET });
  });
  const nested = new Hono().get("/deep", () => {
    throw fault("/nested/deep");
  });
  app.route("/nested", nested);
}

function addOthers(app: Hono): void {
  app.get("/ok", (c) => c.json({ ok: true }));
  const limited = bodyLimit({ maxSize: 1024 });
  app.post("/echo", requireMediaType("application/json"), limited, async (c) => c.json(await c.req.json()));
  app.post("/only-post", (c) => c.json({ ok: true }));
  app.post("/validated", sValidator("json", User, validationHook), (c) => c.json(c.req.valid("json")));
  app.get("/stale", (c) => {
    for (const [name, value] of Object.entries(STALE_HEADERS)) c.header(name, value);
    c.status(200);
    throw fault("/stale");
  });
  app.get("/started", (c) => c.body(broken(), 200, { "content-type": "application/json" }));
  app.get("/slow", async ({ req }) => {
    await wait(2_000, undefined, { signal: req.raw.signal }).catch(() => undefined);
    throw fault("/slow");
  });
}

/** A handler has returned when the body is sent: nobody but the server sees that it fails. */
function broken(): ReadableStream<Uint8Array> {
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      if (begun) {
        await wait(20);
        throw fault("/started");
      }
      begun = true;
      controller.enqueue(new TextEncoder().encode('{"ok":'));
    },
  });
}
