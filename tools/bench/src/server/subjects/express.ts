import { createServer } from "node:http";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/express";
import application from "express";
import { BODY, LENGTH, MEDIA_TYPE, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const express: Subject = {
  adapted() {
    const app = application();
    app.get("/constant", (_, res) => {
      res.set({ "content-type": MEDIA_TYPE, "content-length": `${LENGTH}` }).end(BODY);
    });
    app.get("/error", () => {
      throw newError();
    });
    app.use(errorHandler(org));
    return createServer(app);
  },
  own() {
    const app = application();
    app.get("/own", () => {
      // as `http-errors` makes them
      throw Object.assign(new Error(TEXT), { status: 404, statusCode: 404, expose: true });
    });
    return createServer(app);
  },
};
