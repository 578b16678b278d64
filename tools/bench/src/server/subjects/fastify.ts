import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/fastify";
import application from "fastify";
import { BODY, MEDIA_TYPE, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const fastify: Subject = {
  async adapted() {
    const app = application();
    await app.register(errorHandler(org));
    app.get("/constant", (_, reply) => {
      reply.header("content-type", MEDIA_TYPE).send(BODY);
    });
    app.get("/error", () => {
      throw newError();
    });
    await app.ready();
    return app.server;
  },
  async own() {
    const app = application();
    app.get("/own", () => {
      throw Object.assign(new Error(TEXT), { statusCode: 404 });
    });
    await app.ready();
    return app.server;
  },
};
