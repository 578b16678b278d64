import { createServer } from "node:http";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/express";
import application from "express";
import { BODY, MEDIA_TYPE, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const express: Subject = {
  adapted() {
    // an error has no ETag, and costs nothing for one
    const app = application().disable("etag");
    app.get("/constant", (_, res) => {
      res.type(MEDIA_TYPE).send(BODY);
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
