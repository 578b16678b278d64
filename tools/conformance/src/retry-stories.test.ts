import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import * as clients from "@org/errors-client/apis";
import { type Api, RetryBudget, type WithRetryOptions, withRetry } from "@org/errors-client/runtime";
import { gatewayTimeout, internalError, notFound, rateLimited, serviceUnavailable } from "@org/errors-server";
import * as servers from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/node";
import type { Api as ServerApi } from "@org/errors-server/runtime";
import { ApiError } from "@org/errors-types/runtime";
import { afterAll, describe, expect, test } from "vitest";

// What the services say about sending a request again, between a real client and a real server, in real time.

type Name = keyof typeof servers;

const serverApis: Readonly<Record<Name, ServerApi>> = servers;
const clientApis: Readonly<Record<Name, Api<unknown>>> = clients;

interface Service {
  readonly url: string;
  /** When each request came, in milliseconds after the first one. */
  readonly times: number[];
  readonly requests: IncomingMessage[];
}

const open: (() => void)[] = [];
afterAll(() => {
  for (const close of open) close();
});

/** A service that answers in turn: with an error, or with 200 where there is none. */
async function serve(name: Name, ...errors: (Error | undefined)[]): Promise<Service> {
  const requests: IncomingMessage[] = [];
  const times: number[] = [];
  let startedAt = 0;
  const handle = errorHandler(serverApis[name], { onError: () => undefined })((req, res) => {
    if (times.length === 0) startedAt = performance.now();
    times.push(performance.now() - startedAt);
    requests.push(req);
    const error = errors[Math.min(times.length, errors.length) - 1];
    if (error !== undefined) throw error;
    res.end("done");
  });
  const server = createServer(handle).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, times, requests };
}

async function send(
  name: Name,
  { url }: Service,
  init: RequestInit = {},
  options: Partial<WithRetryOptions<unknown>> = {},
): Promise<Response | ApiError> {
  const all = { api: clientApis[name], budget: new RetryBudget(), ...options };
  return withRetry(new Request(url, init), all).catch((error: ApiError) => error);
}

/** A timer may fire a little early by another clock. */
const EARLY_MS = 5;

describe.concurrent("retrying", () => {
  test("disruptive: never earlier than the 9 seconds that it asks for", async () => {
    const service = await serve("disruptive", rateLimited(undefined, { retryAfterMs: 9000 }), undefined);
    expect(await send("disruptive", service, { method: "POST", body: "{}" })).toHaveProperty("status", 200);
    expect(service.times).toHaveLength(2);
    expect(service.times[1]).toBeGreaterThanOrEqual(9000 - EARLY_MS);
  }, 20_000);

  test("disruptive: 10 seconds after a gateway timeout", async () => {
    const service = await serve("disruptive", gatewayTimeout(), undefined);
    expect(await send("disruptive", service, {}, { maxBackoffMs: 0 })).toHaveProperty("status", 200);
    expect(service.times[1]).toBeGreaterThanOrEqual(10_000 - EARLY_MS);
  }, 40_000);

  test("neowit: from one second on, longer each time, and not at the same moment for all", async () => {
    const service = await serve("neowit", internalError());
    const [error] = await Promise.all([
      send("neowit", service),
      send("neowit", await serve("neowit", internalError())),
    ]);
    expect(error).toMatchObject({ code: "internal_error", attempts: 3, stopped: "attempts" });
    const [, second = 0, third = 0] = service.times;
    expect(second).toBeGreaterThanOrEqual(1000 - EARLY_MS);
    expect(third - second).toBeGreaterThanOrEqual(1000 - EARLY_MS);
    expect(service.times.every((time) => Number.isInteger(time))).toBe(false);
  }, 20_000);

  test("disruptive and workspaces: what was written just now appears", async () => {
    for (const name of ["disruptive", "workspaces"] as const) {
      const service = await serve(name, notFound(), undefined);
      expect(await send(name, service, {}, { expectExists: true })).toHaveProperty("status", 200);
      expect(service.times[1]).toBeGreaterThanOrEqual(1000 - EARLY_MS);
    }
  }, 20_000);

  test("disruptive: what nobody wrote is not waited for", async () => {
    const service = await serve("disruptive", notFound());
    expect(await send("disruptive", service)).toMatchObject({
      code: "not_found",
      attempts: 1,
      stopped: "never",
    });
  });

  test("workspaces: a POST that may still be carried out is not sent again, and the error says so", async () => {
    const service = await serve("workspaces", serviceUnavailable());
    const error = await send("workspaces", service, {
      method: "POST",
      body: "{}",
      headers: { "idempotency-key": "k" },
    });
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: "service_unavailable",
      attempts: 1,
      stopped: "processed_unknown",
      retry: { processed: "unknown" },
    });
    expect(service.requests).toHaveLength(1);
  });

  test("an abort during the wait rejects within 20 ms, with the very reason", async () => {
    const service = await serve("neowit", internalError());
    const controller = new AbortController();
    const reason = new Error("left");
    const sent = send("neowit", service, { signal: controller.signal });
    while (service.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const abortedAt = performance.now();
    controller.abort(reason);
    expect(await sent).toBe(reason);
    expect(performance.now() - abortedAt).toBeLessThan(20);
  });
});
