import { isDeepStrictEqual } from "node:util";
import { readError } from "@org/errors-client";
import { renderError } from "@org/errors-server";
import fc from "fast-check";
import { expect } from "vitest";
import { anyThrown } from "./arbitrary/thrown.js";
import { arrived } from "./arrived.js";
import { carried } from "./carried/carried.js";
import { lightResponse } from "./light-response.js";
import { named, type Pair, type System } from "./system.js";

/** The time of rendering and reading, in milliseconds since 1970. */
export const NOW_MS = 1_700_000_000_250;

/** Law 1: what is read of what was rendered is what the dialect can carry. The clock must stand still at NOW_MS. */
export async function checkRoundTrip({ code, api }: Pair, system: System, numRuns: number): Promise<void> {
  const { catalog } = system;
  const server = named(system.servers, api.name);
  const client = named(system.clients, api.name);
  let run = 0;
  const property = fc.asyncProperty(anyThrown(code, api, catalog), async (thrown) => {
    const { body, status, headers } = renderError(thrown, server);
    const real = run++ % 10 === 0;
    const response = real ? new Response(body, { status, headers }) : lightResponse(body, status, headers);
    const read = arrived(await readError(response, client));
    const want = carried(thrown, api, catalog, NOW_MS);
    if (isDeepStrictEqual(read, want)) return;
    expect({ read, body, headers }).toEqual({ read: want, body, headers });
    throw new Error(`Not the same, though equal to vitest: ${body}`);
  });
  await fc.assert(property, { numRuns });
}
