import { createServer } from "node:http";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/koa";
import Koa from "koa";
import { BODY, LENGTH, MEDIA_TYPE, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const koa: Subject = {
  adapted() {
    const app = new Koa();
    app.use(errorHandler(org));
    app.use((ctx) => {
      if (ctx.path === "/error") throw newError();
      ctx.set({ "content-type": MEDIA_TYPE, "content-length": `${LENGTH}` });
      ctx.body = BODY;
    });
    return createServer(app.callback());
  },
  own() {
    const app = new Koa();
    app.use((ctx) => ctx.throw(404, TEXT));
    return createServer(app.callback());
  },
};
