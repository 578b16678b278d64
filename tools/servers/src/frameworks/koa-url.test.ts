import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/koa";
import Koa, { type Middleware } from "koa";
import { describe, expect, test } from "vitest";
import { listen } from "../listen.js";

/** Asks for a path as it is: `fetch` would not send this one. */
async function sendPath(url: string, path: string): Promise<[status: number | undefined, code: unknown]> {
  const sent = request(url, { path, agent: false }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const { code } = JSON.parse(await text(answer)) as { code: unknown };
  return [answer.statusCode, code];
}

describe("a URL that cannot be parsed", () => {
  test.each<[string, Middleware, number, string]>([
    ["is the fault of the client", (ctx) => void ctx.path, 400, "bad_request"],
    ["is not where it is another one", ({ req }) => void new URL(`${req.url}x`), 500, "internal_error"],
  ])("%s", async (_, middleware, status, code) => {
    const app = new Koa();
    app.use(errorHandler(org, { onError: () => undefined })).use(middleware);
    const server = await listen(createServer(app.callback()));
    try {
      const answer = await sendPath(server.url, "http://[");
      expect(answer).toEqual([status, code]);
    } finally {
      await server.close();
    }
  });
});
