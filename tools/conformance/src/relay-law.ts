import { isDeepStrictEqual } from "node:util";
import { readError } from "@org/errors-client";
import { relay, renderError } from "@org/errors-server";
import type { ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect } from "vitest";
import { anyThrown } from "./arbitrary/thrown.js";
import { arrived } from "./arrived.js";
import { relayed } from "./carried/relayed.js";
import { lightResponse } from "./light-response.js";
import type { Api } from "./model.js";
import { NOW_MS } from "./round-trip.js";
import { named, type System } from "./system.js";

/** A gateway: what it calls, and how it answers. */
export interface Gateway {
  readonly from: Api;
  readonly to: Api;
}

/**
 * Law 4: what is read behind a gateway is what both dialects can carry, in a body that is valid by the schema of the API
 * that sent it. The clock must stand still at NOW_MS.
 */
export async function checkRelay(
  code: string,
  gateway: Gateway,
  system: System,
  validate: (api: Api, code: string) => ValidateFunction,
  numRuns: number,
): Promise<void> {
  const { from, to } = gateway;
  const property = fc.asyncProperty(anyThrown(code, from, system.catalog), async (thrown) => {
    const { read, rendered } = await throughGateway(thrown, gateway, system);
    const { body, headers } = rendered;
    const arrives = arrived(read);
    const want = relayed(thrown, from, to, system.catalog, NOW_MS);
    if (!isDeepStrictEqual(arrives, want)) {
      expect({ read: arrives, body, headers }).toEqual({ read: want, body, headers });
      throw new Error(`Not the same, though equal to vitest: ${body}`);
    }
    const valid = validate(to, rendered.code);
    if (!valid(JSON.parse(body))) throw new Error(`${body}\n${JSON.stringify(valid.errors, null, 1)}`);
  });
  await fc.assert(property, { numRuns });
}

/** Thrown in one API, read by a gateway, sent on in another API, read again. */
async function throughGateway(thrown: unknown, { from, to }: Gateway, { servers, clients }: System) {
  const upstream = renderError(thrown, named(servers, from.name));
  const received = await readError(responseOf(upstream), named(clients, from.name));
  const rendered = renderError(relay(received, { to: named(servers, to.name) }), named(servers, to.name));
  const read = await readError(responseOf(rendered), named(clients, to.name));
  return { rendered, read };
}

function responseOf({ body, status, headers }: ReturnType<typeof renderError>): Response {
  return lightResponse(body, status, headers);
}

/** From every API to every API. */
export function gatewaysOf({ apis }: System["catalog"]): (Gateway & { readonly name: string })[] {
  return apis.flatMap((from) => apis.map((to) => ({ name: `${from.name} → ${to.name}`, from, to })));
}
