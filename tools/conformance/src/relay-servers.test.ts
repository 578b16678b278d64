import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Api as ClientApi, readError } from "@org/errors-client";
import * as clientApis from "@org/errors-client/apis";
import {
  alreadyExists,
  notFound,
  rateLimited,
  relay,
  type Api as ServerApi,
  serviceUnavailable,
  tokenExpired,
  validationFailed,
} from "@org/errors-server";
import * as servers from "@org/errors-server/apis";
import { errorHandler, type NodeHandler } from "@org/errors-server/node";
import { ApiError } from "@org/errors-types/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arrived } from "./arrived.js";
import { carried } from "./carried/carried.js";
import { sentOn } from "./carried/relayed.js";
import type { Api } from "./model.js";
import { gatewaysOf } from "./relay-law.js";
import { catalogAt, named } from "./system.js";

// A service for each API, and a gateway for each API in front of all of them, on real sockets.

const TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const catalog = catalogAt("../../../packages/catalog/catalog.yaml");
const clients: Readonly<Record<string, ClientApi<unknown>>> = clientApis;

const FIELDS = [
  { pointer: "/email", rule: "required" },
  {
    pointer: "/prices/0/currency",
    rule: "pattern",
    message: "Three capital letters.",
    params: { length: 3 },
  },
];

const ERRORS: Readonly<Record<string, () => unknown>> = {
  not_found: () => notFound({ resource: "order", resourceId: "7" }, { detail: "No order 7." }),
  validation_failed: () => validationFailed({}, { fields: FIELDS }),
  rate_limited: () => rateLimited({ scope: "Orders", limit: 5, windowSeconds: 10 }, { retryAfterMs: 7000 }),
  token_expired: () => tokenExpired({ expiredAt: "2026-01-31T10:00:00Z" }),
  already_exists: () => alreadyExists({ resource: "label", field: "/name" }),
  service_unavailable: () => serviceUnavailable({ reason: "maintenance" }, { retryAfterMs: 30_000 }),
  internal_error: () => new Error("secret"),
};

/** By API: where its service and its gateway are. */
const services = new Map<string, string>();
const gateways = new Map<string, string>();
const closing: (() => void)[] = [];

beforeAll(async () => {
  for (const { name } of catalog.apis) {
    const api = named(servers, name);
    const wrap = errorHandler(api, { onError: () => undefined });
    services.set(name, await listen(wrap(service)));
    gateways.set(name, await listen(wrap(gatewayOf(api))));
  }
});
afterAll(() => {
  for (const close of closing) close();
});

async function listen(handler: NodeHandler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Throws the error that the path names; a page that is of no dialect at `/page/<status>`. */
const service: NodeHandler = (req, res) => {
  const [, name = "", status] = req.url!.split("/");
  const thrown = ERRORS[name];
  if (thrown !== undefined) throw thrown();
  res.writeHead(Number(status ?? 200), { "content-type": "text/html" }).end("<h1>secret</h1>");
};

/** Asks the service of the API that the path begins with, at the rest of the path. */
function gatewayOf(to: ServerApi): NodeHandler {
  return async (req, res) => {
    const [, from = "", ...path] = req.url!.split("/");
    const headers = { traceparent: TRACEPARENT };
    const response = await fetch(`${services.get(from)}/${path.join("/")}`, { headers });
    const error = await readError(response, named(clients, from));
    if (error !== null) throw relay(error, { to });
    res.end(await response.text());
  };
}

/** What a client of the API `to` reads behind its gateway. */
async function ask(from: Api, to: Api, path: string): Promise<{ read: unknown; text: string }> {
  const response = await fetch(`${gateways.get(to.name)}/${from.name}/${path}`, {
    headers: { traceparent: TRACEPARENT },
  });
  const text = await response.clone().text();
  return { read: arrived(await readError(response, named(clients, to.name))), text };
}

describe.each(gatewaysOf(catalog))("$name", ({ from, to }) => {
  test.each(Object.keys(ERRORS))("%s", async (name) => {
    const error = ERRORS[name]!();
    const { code, detail, details, fields, retryAfterMs } = ApiError.is(error)
      ? error
      : new ApiError({ code: "internal_error", status: 500 });
    const thrown = {
      ...{ code, details, fields, traceId: TRACEPARENT },
      ...(detail !== undefined && { detail }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
    const now = Date.now();
    // where the dialect of the service has no trace, the request to the gateway has
    const onward = { ...sentOn(carried(thrown, from, catalog, now), to, catalog), traceId: TRACEPARENT };
    const { read, text } = await ask(from, to, name);
    expect(read).toEqual(carried(onward, to, catalog, now));
    expect(text).not.toMatch(/secret|No order 7/);
  });
});

describe.each(catalog.apis)("a page that is of no dialect, behind a gateway of $name", (to) => {
  const [from] = catalog.apis;

  test.each([
    [404, "not_found"],
    [418, "bad_request"],
    [503, "service_unavailable"],
    [599, "internal_error"],
  ])("%d is %s", async (status, code) => {
    const { read, text } = await ask(from!, to, `page/${status}`);
    const onward = { ...sentOn(unrecognized(code), to, catalog), traceId: TRACEPARENT };
    expect(read).toEqual(carried(onward, to, catalog, Date.now()));
    expect(text).not.toContain("secret");
  });
});

function unrecognized(code: string): Parameters<typeof sentOn>[0] {
  const none = { fields: [], details: {}, detailsValid: true, retry: undefined };
  return { code, recognized: false, status: 0, ...none };
}
