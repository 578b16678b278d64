import { once } from "node:events";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import { errorHandler } from "@org/errors-server/fastify";
import createApp, { type FastifyInstance } from "fastify";
import { fault, SECRET, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework } from "../framework.js";
import { running } from "../listen.js";

/** The copy of `@fastify/error` that Fastify itself uses, as its plugins do. */
const createError: (code: string, text: string, status: number) => new () => Error = createRequire(
  createRequire(import.meta.url).resolve("fastify"),
)("@fastify/error");

const Forbidden = createError("APP_FORBIDDEN", SECRET, 403);

const USER = {
  type: "object",
  required: ["email", "name"],
  properties: { email: { type: "string", format: "email" }, name: { type: "string", minLength: 3 } },
};

export const fastify: Framework = {
  name: "Fastify 5",
  adapter: "fastify",
  start: async ({ api, options }) => {
    const errors = errorHandler(api, options);
    const app = createApp({
      ...errors.serverOptions,
      bodyLimit: 1024,
      // all that is wrong with a body, as it was sent
      ajv: { customOptions: { allErrors: true, coerceTypes: false } },
      forceCloseConnections: true,
    });
    app.register(errors);
    app.register(addThrowing);
    app.register(addOthers);
    await app.listen({ port: 0, host: "127.0.0.1" });
    return { ...running(app.server), close: () => app.close() };
  },
  unsupported: {},
};

async function addThrowing(app: FastifyInstance): Promise<void> {
  for (const path of THROWING) {
    app.get(path, () => {
      throw fault(path);
    });
  }
  app.get("/async", async () => {
    await wait(1);
    throw fault("/async");
  });
  const onRequest = async () => {
    throw fault("/middleware");
  };
  app.get("/middleware", { onRequest }, () => ({ ok: true }));
  app.get("/throw/rejected", () => Promise.reject(fault("/throw/rejected")));
  app.get("/http", () => {
    throw new Forbidden();
  });
  app.register(
    async (nested) => {
      nested.get("/deep", () => {
        throw fault("/nested/deep");
      });
    },
    { prefix: "/nested" },
  );
}

async function addOthers(app: FastifyInstance): Promise<void> {
  app.get("/ok", () => ({ ok: true }));
  app.post("/echo", ({ body }) => body);
  app.post("/only-post", () => ({ ok: true }));
  app.post("/validated", { schema: { body: USER } }, () => ({ ok: true }));
  app.get("/stale", (_, reply) => {
    reply.code(200).headers(STALE_HEADERS);
    throw fault("/stale");
  });
  app.get("/started", async (_, { raw }) => {
    await new Promise((written) => raw.writeHead(200).write("started", written));
    throw fault("/started");
  });
  app.get("/slow", async (_, { raw }) => {
    await Promise.race([once(raw, "close"), wait(2_000)]);
    throw fault("/slow");
  });
}
