import { once } from "node:events";
import { connect, constants, createServer, type ServerHttp2Stream } from "node:http2";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { type Api, type ApiError, RetryBudget, readError, readFailure, withRetry } from "@org/errors-client";
import { org } from "@org/errors-client/apis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { APIS } from "./apis.js";
import { decide, obeys } from "./decide.js";
import { type Ending, endingOf, FAILURES } from "./failures.js";
import { CASES } from "./hostile-case.js";
import { headOf, serveRaw } from "./raw-server.js";
import { expectUnharmed, watchRejections } from "./survival.js";
import { TRANSPORT_CODES } from "./transport-codes.js";
import { agentWith } from "./undici-agent.js";

// What networks do in the place of a response.

let unwatch: () => void;
beforeAll(() => {
  unwatch = watchRejections();
});
afterEach(expectUnharmed);
afterAll(() => unwatch());

async function errorOf(ending: Ending, api: Api<ApiError>): Promise<ApiError> {
  if ("thrown" in ending) return readFailure(ending.thrown, api);
  const error = await readError(ending.response, api);
  expect(error).not.toBeNull();
  return error as ApiError;
}

test("every failure of the collection is made to happen", () => {
  const named = CASES.flatMap(({ transport }) => transport ?? []);
  expect(named).toHaveLength(22);
  expect(Object.keys(FAILURES)).toEqual(expect.arrayContaining(named));
  expect(Object.keys(TRANSPORT_CODES).sort()).toEqual([...named].sort());
});

describe("a failure without a whole response", () => {
  test.each(CASES.filter(({ transport }) => transport !== undefined))("$name", async (given) => {
    const { transport = "", expect: stated } = given;
    const [code, status = 0] = TRANSPORT_CODES[transport]!;
    for (const [, api] of APIS) {
      const ending = await FAILURES[transport]!();
      const error = await errorOf(ending, api);
      expect(error).toMatchObject({ code, status, recognized: false });
      if (stated.retry !== undefined) expect(obeys(stated.retry, error)).toBe(true);
      if ("thrown" in ending) expect(Object.is(error.cause, ending.thrown)).toBe(true);
    }
  });

  test.each([[null], [undefined], [0], [Symbol("x")]])("%o that was thrown", async (thrown) => {
    const error = await errorOf({ thrown }, org as Api<ApiError>);
    expect(error).toMatchObject({ code: "unexpected_failure", status: 0 });
    expect(obeys("never", error)).toBe(true);
  });

  test("all addresses of a name refuse", async () => {
    const lookup = (_: string, __: object, done: (error: null, found: object[]) => void): void =>
      done(
        null,
        ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 })),
      );
    const init = await agentWith({ connect: { lookup } });
    const ending = await endingOf(fetch(`http://two.test:${await closedPort()}/`, init));
    expect(((ending as { thrown: Error }).thrown.cause as AggregateError).errors).toHaveLength(2);
    const error = await errorOf(ending, org as Api<ApiError>);
    expect(error).toMatchObject({ code: "network", retry: { processed: "no" } });
    expect(obeys("any-method", error)).toBe(true);
  });
});

/** Nobody listens there. */
async function closedPort(): Promise<number> {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

describe("HTTP/2", () => {
  /** Posts to a server that does this with the stream. */
  async function post(answer: (stream: ServerHttp2Stream) => void): Promise<unknown> {
    const server = createServer().listen(0, "127.0.0.1");
    server.on("stream", (stream) => {
      stream.on("error", () => undefined);
      answer(stream);
    });
    await once(server, "listening");
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    session.on("error", () => undefined);
    const stream = session.request({ ":method": "POST" });
    stream.end("{}");
    const [error] = await once(stream, "error");
    session.destroy();
    server.close();
    return error;
  }

  test("a stream that was refused was not looked at", async () => {
    const error = readFailure<ApiError>(
      await post((stream) => stream.close(constants.NGHTTP2_REFUSED_STREAM)),
    );
    expect(error).toMatchObject({ code: "network", retry: { processed: "no" } });
    expect(decide(error, "POST").retry).toBe(true);
  });

  test("a stream that was reset may have been", async () => {
    const error = readFailure<ApiError>(
      await post((stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)),
    );
    expect(error.code).toBe("network");
    expect(obeys("idempotent-only", error)).toBe(true);
  });
});

describe.concurrent("withRetry", () => {
  /** Resets the first connection, and answers the others. */
  async function resetsOnce(
    method: string,
    init: RequestInit = {},
  ): Promise<{ ending: Ending; requests: number }> {
    let requests = 0;
    const server = await serveRaw((socket) => {
      if (++requests === 1) socket.resetAndDestroy();
      else socket.end(headOf(204, {}));
    });
    const request = new Request(server.url, { method, ...init });
    const ending = await endingOf(withRetry(request, { api: org, budget: new RetryBudget() }));
    await server.close();
    return { ending, requests };
  }

  test("sends a GET again after a reset", async () => {
    const { ending, requests } = await resetsOnce("GET");
    expect(ending).toMatchObject({ response: { status: 204 } });
    expect(requests).toBe(2);
  });

  test("does not send a POST again after a reset", async () => {
    const { ending, requests } = await resetsOnce("POST", { body: "{}" });
    expect(ending).toMatchObject({ thrown: { code: "network", attempts: 1, stopped: "method" } });
    expect(requests).toBe(1);
  });

  test("does not send a stream again", async () => {
    const stream = new Blob(["{}"]).stream();
    const { ending } = await resetsOnce("PUT", { body: stream, duplex: "half" } as RequestInit);
    expect(ending).toMatchObject({ thrown: { code: "network", attempts: 1, stopped: "body" } });
  });

  test("sends all attempts through the dispatcher of the request", async () => {
    const { dispatcher } = await agentWith({});
    let sent = 0;
    const counting = {
      dispatch(...given: Parameters<typeof dispatcher.dispatch>): boolean {
        sent++;
        return dispatcher.dispatch(...given);
      },
    };
    const { requests } = await resetsOnce("PUT", { body: "{}", dispatcher: counting } as never);
    expect([sent, requests]).toEqual([2, 2]);
  });

  test("leaves the body of its response to the signal of the request", async () => {
    const server = await serveRaw((socket) => socket.write(headOf(200, { "content-length": 10 })));
    const controller = new AbortController();
    const request = new Request(server.url, { signal: controller.signal });
    const response = await withRetry(request, { api: org, timeoutMs: 60_000 });
    const reading = endingOf(response.text() as Promise<never>);
    const reason = new Error("x");
    controller.abort(reason);
    expect(await reading).toEqual({ thrown: reason });
    await server.close();
  });

  test("rejects with the reason of the signal itself", async () => {
    const server = await serveRaw(() => controller.abort(reason));
    const controller = new AbortController();
    const reason = new Error("x");
    const request = new Request(server.url, { signal: controller.signal });
    const ending = (await endingOf(withRetry(request, { api: org }))) as { thrown: unknown };
    await server.close();
    expect(ending.thrown).toBe(reason);
  });
});
