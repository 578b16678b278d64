import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/hono";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { BODY, MEDIA_TYPE, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const hono: Subject = {
  adapted() {
    const app = errorHandler(org)(new Hono());
    app.get("/constant", (c) => c.body(BODY, 200, { "content-type": MEDIA_TYPE }));
    app.get("/error", () => {
      throw newError();
    });
    errorHandler(org)(app);
    return createAdaptorServer({ fetch: app.fetch }) as Server;
  },
  own() {
    const app = new Hono();
    app.get("/own", () => {
      throw new HTTPException(404, { message: TEXT });
    });
    return createAdaptorServer({ fetch: app.fetch }) as Server;
  },
};
