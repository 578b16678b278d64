import { createServer } from "node:http";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/h3";
import { H3, HTTPError } from "h3";
import { toNodeHandler } from "h3/node";
import { BODY, MEDIA_TYPE, newError, TEXT } from "../error.js";
import type { Subject } from "../subject.js";

export const h3: Subject = {
  adapted() {
    const app = new H3({ plugins: [errorHandler(org)] });
    app.get("/constant", (event) => {
      event.res.headers.set("content-type", MEDIA_TYPE);
      return BODY;
    });
    app.get("/error", () => {
      throw newError();
    });
    return createServer(toNodeHandler(app));
  },
  own() {
    const app = new H3({ silent: true });
    app.get("/own", () => {
      throw new HTTPError(TEXT, { status: 404 });
    });
    return createServer(toNodeHandler(app));
  },
};
