import * as clients from "@org/errors-client/apis";
import * as servers from "@org/errors-server/apis";
import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { checkRelay, gatewaysOf } from "./relay-law.js";
import { NOW_MS } from "./round-trip.js";
import { catalogAt, type System } from "./system.js";
import { bodiesOf } from "./valid-bodies.js";

const system: System = { catalog: catalogAt("../../../packages/catalog/catalog.yaml"), clients, servers };
const validate = bodiesOf(system.catalog);

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW_MS }));
afterAll(() => void vi.useRealTimers());

describe.each(gatewaysOf(system.catalog))("what arrives behind a gateway: $name", (gateway) => {
  test.each(gateway.from.errors)("$code", ({ code }) => checkRelay(code, gateway, system, validate, 20));
});
