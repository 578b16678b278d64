import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { checkInterpreted } from "./interpreted.js";
import { NOW_MS } from "./round-trip.js";
import { generatedSystem, listedPairs } from "./system.js";
import { checkValid, schemasOf } from "./valid-bodies.js";

const system = await generatedSystem(
  "../../../packages/codegen/src/fixtures/dialects/catalog.yaml",
  "rendering-exotic",
);
const pairs = listedPairs(system.catalog);

beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW_MS }));
afterAll(() => void vi.useRealTimers());

describe("a rendered body is valid by the generated schemas", () => {
  const schema = schemasOf(system.catalog);
  test.each(pairs)("$name", (pair) => checkValid(pair, system, schema, 100));
});

describe("the generated renderer equals the interpreter", () => {
  test.each(pairs)("$name", (pair) => checkInterpreted(pair, system, 200));
});
