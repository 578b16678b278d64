import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import { validationFailed } from "@org/errors-server";
import { errorHandler, requireMediaType } from "@org/errors-server/koa";
import { valibotFields } from "@org/errors-server/mappings";
import Koa from "koa";
import * as v from "valibot";
import { fault, SECRET, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework } from "../framework.js";
import { listen } from "../listen.js";

const User = v.object({ email: v.pipe(v.string(), v.email()), name: v.pipe(v.string(), v.minLength(3)) });

export const koa: Framework = {
  name: "Koa 3",
  adapter: "koa",
  start: ({ api, options }) => {
    const app = new Koa();
    app.use(errorHandler(api, options));
    app.use(requireMediaType("application/json"));
    app.use(bodyParser({ jsonLimit: "1024b" }));
    const router = new Router();
    addThrowing(router);
    addOthers(router);
    app.use(router.routes());
    app.use(router.allowedMethods());
    return listen(createServer(app.callback()));
  },
  unsupported: {},
};

function addThrowing(router: Router): void {
  router.use("/middleware", () => {
    throw fault("/middleware");
  });
  router.get("/middleware", (ctx) => {
    ctx.body = { ok: true };
  });
  router.get("/async", async () => {
    await wait(1);
    throw fault("/async");
  });
  router.get("/throw/rejected", () => Promise.reject(fault("/throw/rejected")));
  const nested = new Router();
  nested.get("/deep", () => {
    throw fault("/nested/deep");
  });
  router.use("/nested", nested.routes());
  for (const path of THROWING) {
    router.get(path, () => {
      throw fault(path);
    });
  }
  router.get("/http", (ctx) => ctx.throw(403, SECRET));
}

function addOthers(router: Router): void {
  router.get("/ok", (ctx) => {
    ctx.body = { ok: true };
  });
  router.post("/echo", (ctx) => {
    ctx.body = ctx.request.body;
  });
  router.post("/only-post", (ctx) => {
    ctx.body = { ok: true };
  });
  router.post("/validated", (ctx) => {
    const { issues } = v.safeParse(User, ctx.request.body);
    if (issues) throw validationFailed({}, { fields: valibotFields(issues) });
    ctx.body = { ok: true };
  });
  router.get("/stale", (ctx) => {
    ctx.status = 200;
    ctx.set(STALE_HEADERS);
    throw fault("/stale");
  });
  router.get("/started", async (ctx) => {
    ctx.status = 200;
    await new Promise((written) => ctx.res.write("started", written));
    throw fault("/started");
  });
  router.get("/slow", async (ctx) => {
    await Promise.race([once(ctx.res, "close"), wait(2_000)]);
    throw fault("/slow");
  });
}
