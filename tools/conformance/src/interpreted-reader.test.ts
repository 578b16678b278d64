import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpret } from "../../../packages/codegen/src/dialect/interpret.js";
import { interpretedReader } from "../../../packages/codegen/src/dialect/reading/interpreted-reader.js";
import { anyThrown } from "./arbitrary/thrown.js";
import { carried } from "./carried/carried.js";
import { NOW_MS } from "./round-trip.js";
import { catalogAt, listedPairs } from "./system.js";

/** The law of reading, for the reader that the cases of tests are made with. */
describe.each([
  ["our catalog", catalogAt("../../../packages/catalog/catalog.yaml")],
  ["the exotic catalog", catalogAt("../../../packages/codegen/src/fixtures/dialects/catalog.yaml")],
] as const)("what is read of an interpreted response is what the oracle says: %s", (_, catalog) => {
  test.each(listedPairs(catalog))("$name", ({ code, api }) => {
    const sent = api.errors.find((error) => error.code === code)!;
    const read = interpretedReader(api, catalog, NOW_MS);
    const property = fc.property(anyThrown(code, api, catalog), (thrown) => {
      const interpreted = interpret(api, { ...thrown, sent, nowMs: NOW_MS })!;
      const asSent = { ...interpreted, body: JSON.parse(JSON.stringify(interpreted.body)) };
      expect(plain(read(asSent))).toEqual(plain(carried(thrown, api, catalog, NOW_MS)));
    });
    fc.assert(property, { numRuns: 200 });
  });
});

function plain(error: object): unknown {
  return JSON.parse(JSON.stringify(error));
}
