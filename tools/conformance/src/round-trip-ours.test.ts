import * as clients from "@org/errors-client/apis";
import * as servers from "@org/errors-server/apis";
import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { checkRoundTrip, NOW_MS } from "./round-trip.js";
import { catalogAt, listedPairs, type System, unlistedPairs } from "./system.js";

const system: System = { catalog: catalogAt("../../../packages/catalog/catalog.yaml"), clients, servers };

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW_MS }));
afterAll(() => void vi.useRealTimers());

describe("what is read of what was rendered is what the dialect carries", () => {
  test.each(listedPairs(system.catalog))("$name", (pair) => checkRoundTrip(pair, system, 1_000));
});

describe("an error that the API does not list arrives as the one that is sent in its place", () => {
  test.each(unlistedPairs(system.catalog))("$name", (pair) => checkRoundTrip(pair, system, 100));
});
