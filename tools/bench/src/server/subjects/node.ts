import { createServer, type RequestListener } from "node:http";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import { BODY, LENGTH, MEDIA_TYPE, newError } from "../error.js";
import type { Subject } from "../subject.js";

export const node: Subject = {
  adapted() {
    const routes = new Map<string, RequestListener>([
      [
        "/constant",
        (_, res) => {
          res.writeHead(200, { "content-type": MEDIA_TYPE, "content-length": LENGTH });
          res.end(BODY);
        },
      ],
      [
        "/error",
        errorHandler(org)(() => {
          throw newError();
        }),
      ],
    ]);
    return createServer((req, res) => routes.get(req.url ?? "")?.(req, res));
  },
};
