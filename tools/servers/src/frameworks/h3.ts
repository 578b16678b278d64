import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { errorHandler } from "@org/errors-server/h3";
import {
  appendCorsHeaders,
  assertMethod,
  bodyLimit,
  defineHandler,
  fromNodeHandler,
  H3,
  HTTPError,
  readBody,
  readValidatedBody,
  requireContentType,
  serve,
} from "h3";
import { z } from "zod";
import { fault, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework, ServerOptions } from "../framework.js";
import { running } from "../listen.js";

const User = z.object({ email: z.email(), name: z.string().min(3) });

function createApp({ api, options }: ServerOptions): H3 {
  const app = new H3({ plugins: [errorHandler(api, options)] });
  app.use("/middleware", () => {
    throw fault("/middleware");
  });
  for (const path of THROWING) {
    app.get(path, () => {
      throw fault(path);
    });
  }
  app.get("/ok", () => ({ ok: true }));
  app.get("/async", async () => {
    await wait(1);
    throw fault("/async");
  });
  app.get("/middleware", () => ({ ok: true }));
  app.get("/throw/rejected", () => Promise.reject(fault("/throw/rejected")));
  app.get("/http", () => {
    throw new HTTPError({ status: 403, message: "secret-7f3a", data: { text: "secret-7f3a" } });
  });
  app.get("/slow", async ({ req }) => {
    await wait(2_000, undefined, { signal: req.signal }).catch(() => undefined);
    throw fault("/slow");
  });
  addBodies(app);
  addResponses(app);
  return app.mount("/nested", createNested());
}

function createNested(): H3 {
  return new H3().get("/deep", () => {
    throw fault("/nested/deep");
  });
}

function addBodies(app: H3): void {
  const echo = defineHandler({
    middleware: [bodyLimit(1024)],
    handler: (event) => {
      requireContentType(event, "application/json");
      return readBody(event);
    },
  });
  app.post("/echo", echo);
  // routes are found by path and method together: only a handler for all methods knows which ones it has
  app.all("/only-post", (event) => {
    assertMethod(event, "POST");
    return { ok: true };
  });
  app.post("/validated", (event) => readValidatedBody(event, User));
}

function addResponses(app: H3): void {
  app.get("/stale", (event) => {
    const { "access-control-allow-origin": origin, ...stale } = STALE_HEADERS;
    appendCorsHeaders(event, { origin: origin as "*" });
    event.res.status = 200;
    for (const [name, value] of Object.entries(stale)) event.res.headers.set(name, value);
    throw fault("/stale");
  });
  app.get(
    "/started",
    fromNodeHandler(async (_, res) => {
      res.writeHead(200, { "content-type": "application/json" });
      // it may be a response of HTTP/2 too, whose method has other parameters
      await new Promise((written) => (res as ServerResponse).write('{"ok":', written));
      throw fault("/started");
    }),
  );
}

export const h3: Framework = {
  name: "h3 2",
  adapter: "h3",
  start: async (given) => {
    const server = serve(createApp(given), {
      port: 0,
      hostname: "127.0.0.1",
      silent: true,
      gracefulShutdown: false,
    });
    await server.ready();
    const http = server.node!.server as Server;
    if (!http.listening) await once(http, "listening");
    return running(http);
  },
  unsupported: {},
};
