import { Readable } from "node:stream";
import { notFound } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/fastify";
import createApp, { type FastifyInstance, type onRequestHookHandler } from "fastify";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Answer, ask, Broken } from "../ask.js";
import { SECRET } from "../fault.js";

// What is particular to Fastify; what all frameworks have in common is in the table.

async function listen(app: FastifyInstance): Promise<string> {
  onTestFinished(() => app.close());
  return app.listen({ port: 0, host: "127.0.0.1" });
}

const isOurs = ({ headers }: Answer) => headers["content-type"] === "application/problem+json";

describe("what the page says is out of reach", () => {
  test("routes that were there before the plugin", async () => {
    const app = createApp();
    const fails = () => {
      throw notFound();
    };
    app.get("/before", fails);
    app.register(errorHandler(org));
    app.register(async (later) => void later.get("/after", fails));
    const url = await listen(app);
    expect(isOurs(await ask(url, { path: "/before" }))).toBe(false);
    expect(isOurs(await ask(url, { path: "/after" }))).toBe(true);
  });

  test.each([true, false])("what fails before there is a route; serverOptions: %s", async (given) => {
    const errors = errorHandler(org);
    const app = createApp(given ? errors.serverOptions : {});
    app.register(errors);
    expect(isOurs(await ask(await listen(app), { path: "/%E0%A4%A" }))).toBe(given);
  });

  test.each([null, undefined])(
    "%s, thrown by a synchronous hook, lets the request through",
    async (thrown) => {
      const app = createApp();
      app.register(errorHandler(org));
      const hook: onRequestHookHandler = (_request, _reply, _done) => {
        throw thrown;
      };
      app.addHook("onRequest", hook);
      app.get("/", () => "through");
      expect(await ask(await listen(app), { path: "/" })).toMatchObject({ status: 200, body: "through" });
    },
  );
});

describe("a stream that fails", () => {
  const create = (chunks: readonly string[], onError: () => void) => {
    const app = createApp();
    app.register(errorHandler(org, { onError }));
    app.get("/", (_, reply) => {
      const stream = Readable.from(
        (function* () {
          yield* chunks;
          throw new Error(SECRET);
        })(),
      );
      return reply.header("etag", '"1"').send(stream);
    });
    return listen(app);
  };

  test("before its first byte is internal_error", async () => {
    const onError = vi.fn();
    const answer = await ask(await create([], onError), { path: "/" });
    expect([answer.status, answer.headers.etag, isOurs(answer)]).toEqual([500, undefined, true]);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("later breaks the connection, and Fastify alone knows", async () => {
    const onError = vi.fn();
    const url = await create(["begun"], onError);
    await expect(ask(url, { path: "/" })).rejects.toThrow(Broken);
    expect(onError).not.toHaveBeenCalled();
  });
});
