import { createServer } from "node:http";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/express";
import application from "express";
import { MEMBERS, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const express: Subject = {
  adapted() {
    const app = application();
    // as everybody sends JSON in Express, which writes it and makes an ETag of it
    app.get("/constant", (_, res) => {
      res.json(MEMBERS);
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
