import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { checkRelay, gatewaysOf } from "./relay-law.js";
import { NOW_MS } from "./round-trip.js";
import { generatedSystem } from "./system.js";
import { bodiesOf } from "./valid-bodies.js";

// errors with required details, which not every dialect carries, and texts made from them
const system = await generatedSystem(
  "../../../packages/codegen/src/fixtures/dialects/catalog.yaml",
  "relay-exotic",
);
const validate = bodiesOf(system.catalog);

/** Each error of each of 121 gateways; `LAW_RUNS=100` for more. */
const RUNS = Number(process.env["LAW_RUNS"] ?? 3);

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW_MS }));
afterAll(() => void vi.useRealTimers());

describe("what arrives behind a gateway", () => {
  test.each(gatewaysOf(system.catalog))("$name", async (gateway) => {
    for (const { code } of gateway.from.errors) await checkRelay(code, gateway, system, validate, RUNS);
  });
});
