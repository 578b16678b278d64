import type { Socket } from "node:net";
import { type Api, type ApiError, readError } from "@org/errors-client";
import { org, softwareone } from "@org/errors-client/apis";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { APIS } from "./apis.js";
import { ENDLESS, ENDLESS_OUTCOME, MOST_WRITTEN } from "./endless.js";
import { CASES, responseOf } from "./hostile-case.js";
import { type RawServer, serveRaw } from "./raw-server.js";
import { expectUnharmed, watchRejections } from "./survival.js";

// No body makes the reader read, or wait, without end.

let server: RawServer;
let unwatch: () => void;
/** Bytes that were written by the server for the last request. */
let written = 0;

beforeAll(async () => {
  unwatch = watchRejections();
  server = await serveRaw((socket, path) => {
    written = 0;
    ENDLESS[path.slice(1) as keyof typeof ENDLESS](socket, (bytes) => {
      written += bytes;
    });
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await expectUnharmed();
});
afterAll(async () => {
  await server.close();
  unwatch();
});

/** The other end has heard that nobody reads any more. */
async function closed(socket: Socket | undefined): Promise<void> {
  if (socket?.closed === false) await new Promise((resolve) => socket.once("close", resolve));
}

describe.each(APIS)("%s", (_, api) => {
  test("a drip ends with the time, and with the connection", async () => {
    const response = await fetch(`${server.url}/drip`);
    expect(await readError(response, api, { timeoutMs: 50 })).toMatchObject(ENDLESS_OUTCOME);
    await closed(server.sockets.at(-1));
  });

  test.each(["flood", "bomb"])("a %s ends with 64 KiB, and with the connection", async (name) => {
    const response = await fetch(`${server.url}/${name}`);
    const error = await readError(response, api);
    expect(error).toMatchObject(ENDLESS_OUTCOME);
    expect(error?.snippet).toHaveLength(256);
    await closed(server.sockets.at(-1));
    expect(written).toBeLessThan(MOST_WRITTEN);
  });
});

test("nobody waits longer than 10 seconds for a body, and nobody for less than was asked for", async () => {
  for (const [options, expected] of [
    [{}, 10_000],
    [{ timeoutMs: 50 }, 50],
    [{ timeoutMs: 2 ** 40 }, 2 ** 31 - 1],
  ] as const) {
    vi.useFakeTimers();
    const reading = readError(new Response(new ReadableStream(), { status: 500 }), org, options);
    const startedAt = Date.now();
    await vi.runAllTimersAsync();
    expect(await reading).toMatchObject({ status: 500, truncated: true });
    expect(Date.now() - startedAt).toBe(expected);
    vi.useRealTimers();
  }
});

test("a signal ends the reading, and with it the connection", async () => {
  const controller = new AbortController();
  const response = await fetch(`${server.url}/drip`);
  const reading = readError(response, org, { signal: controller.signal });
  controller.abort();
  expect(await reading).toMatchObject(ENDLESS_OUTCOME);
  await closed(server.sockets.at(-1));
});

describe("with a higher limit", () => {
  const options = { maxBytes: 1e6 };
  const read = (name: string, api: unknown): Promise<ApiError | null> =>
    readError(responseOf(CASES.find((one) => one.name === name)!), api as Api<ApiError>, options);

  test("a long text is read, and not shortened", async () => {
    const error = await read("problem-huge-detail", org);
    expect(error).toMatchObject({ code: "bad_request", type: "https://e.example/x" });
    expect(error?.detail).toHaveLength(200_000);
    expect(error?.truncated).toBeUndefined();
  });

  test("a wide object has no more than 1,000 fields", async () => {
    for (const api of [org, softwareone]) {
      const error = await read("wide-object-50k-keys", api);
      expect(error).toMatchObject({ code: "validation_failed", type: "https://e.example/v" });
      expect(error?.fields).toHaveLength(1000);
    }
  });

  test.each(["deep-array-100k", "deep-object-20k-in-details"])("%s is no JSON", async (name) => {
    for (const [, api] of APIS) {
      expect(await read(name, api)).toMatchObject({ recognized: false, snippet: expect.any(String) });
    }
  });

  test("a gzip bomb ends where the limit is", async () => {
    const response = await fetch(`${server.url}/bomb`);
    expect(await readError(response, org, options)).toMatchObject(ENDLESS_OUTCOME);
    await closed(server.sockets.at(-1));
  });
});
