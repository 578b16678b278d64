import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import { validationFailed } from "@org/errors-server";
import { errorHandler, requireMediaType } from "@org/errors-server/express";
import { zodFields } from "@org/errors-server/mappings";
import createApp, { type Express, json, type Request, Router } from "express";
import * as z from "zod";
import { fault, SECRET, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework } from "../framework.js";
import { listen } from "../listen.js";

/** The copy of the package `http-errors` that Express itself uses. */
const createError: (status: number, text: string) => Error = createRequire(
  createRequire(import.meta.url).resolve("express"),
)("http-errors");

const User = z.object({ email: z.email(), name: z.string().min(3) });

const SYNCHRONOUS = "takes a falsy value that is thrown synchronously for a call of `next()`";

export const express: Framework = {
  name: "Express 5",
  adapter: "express",
  start: ({ api, options }) => {
    const app = createApp();
    app.use(requireMediaType("application/json"), json({ limit: 1024 }));
    addThrowing(app);
    addOthers(app);
    app.use(errorHandler<Request>(api, options));
    return listen(createServer(app));
  },
  unsupported: {
    "method-not-allowed":
      "Express looks only for a route with the method of the request: the answer is `not_found`. A route can say so itself.",
    "throw-null": `Express ${SYNCHRONOUS}, and the answer is \`not_found\`; thrown in an async handler it is \`internal_error\`.`,
    "throw-undefined": `Express ${SYNCHRONOUS}, and the answer is \`not_found\`; thrown in an async handler it is \`internal_error\`.`,
  },
};

function addThrowing(app: Express): void {
  app.use("/middleware", () => {
    throw fault("/middleware");
  });
  app.get("/middleware", (_req, res) => void res.json({ ok: true }));
  app.get("/async", async () => {
    await wait(1);
    throw fault("/async");
  });
  app.get("/throw/rejected", () => Promise.reject(fault("/throw/rejected")));
  app.use(
    "/nested",
    Router().get("/deep", () => {
      throw fault("/nested/deep");
    }),
  );
  for (const path of THROWING) {
    app.get(path, () => {
      throw fault(path);
    });
  }
  app.get("/http", () => {
    throw createError(403, SECRET);
  });
}

function addOthers(app: Express): void {
  app.get("/ok", (_req, res) => void res.json({ ok: true }));
  app.post("/echo", (req, res) => void res.json(req.body));
  app.post("/only-post", (_req, res) => void res.json({ ok: true }));
  app.post("/validated", (req, res) => {
    const { error } = User.safeParse(req.body);
    if (error) throw validationFailed({}, { fields: zodFields(error.issues) });
    res.json({ ok: true });
  });
  app.get("/stale", (_req, res) => {
    res.status(200).set(STALE_HEADERS);
    throw fault("/stale");
  });
  app.get("/started", async (_req, res) => {
    await new Promise((written) => res.write("started", written));
    throw fault("/started");
  });
  app.get("/slow", async (_req, res) => {
    await Promise.race([once(res, "close"), wait(2_000)]);
    throw fault("/slow");
  });
}
