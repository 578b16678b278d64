import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { checkRoundTrip, NOW_MS } from "./round-trip.js";
import { generatedSystem, listedPairs, unlistedPairs } from "./system.js";

const system = await generatedSystem(
  "../../../packages/codegen/src/fixtures/dialects/catalog.yaml",
  "round-trip-exotic",
);

/** Our own catalog has 1,000 runs each; `LAW_RUNS=1000` gives as many to this one. */
const RUNS = Number(process.env["LAW_RUNS"] ?? 300);

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW_MS }));
afterAll(() => void vi.useRealTimers());

describe("what is read of what was rendered is what the dialect carries", () => {
  test.each(listedPairs(system.catalog))("$name", (pair) => checkRoundTrip(pair, system, RUNS));
});

describe("an error that the API does not list arrives as the one that is sent in its place", () => {
  test.each(unlistedPairs(system.catalog))("$name", (pair) => checkRoundTrip(pair, system, 100));
});
