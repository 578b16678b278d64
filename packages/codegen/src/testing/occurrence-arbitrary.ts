import fc from "fast-check";
import type { Api, Catalog, FieldExample, SentError } from "../catalog/model.js";
import type { Occurrence } from "../dialect/interpret.js";
import { detailsArbitrary } from "./details-arbitrary.js";

const NOW_MS = 1_700_000_000_000;

// made once: building some of these takes longer than a hundred runs of a property
const text: fc.Arbitrary<string> = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const instance: fc.Arbitrary<string> = fc.webPath().map((path) => `/${path.replace(/^\/+/, "")}`);
const traceId: fc.Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{8}$/);
const params: fc.Arbitrary<Record<string, unknown>> = fc
  .dictionary(fc.stringMatching(/^p[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 1 }), {
    maxKeys: 2,
    noNullPrototype: true,
  })
  .map((value) => JSON.parse(JSON.stringify(value)));
const segment: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z][a-z_]{0,5}$/) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("a~1b", "~0tilde", "with space", "größe") },
);

/** A JSON Pointer of names and indexes, the whole document and escapes included. */
export const pointerArbitrary: fc.Arbitrary<string> = fc
  .array(segment, { maxLength: 4 })
  .map((segments) => segments.map((one) => `/${one}`).join(""));

/** Anything that can happen of one error in one API: with and without field errors, optional details, a trace id. */
export function occurrenceArbitrary(sent: SentError, api: Api, catalog: Catalog): fc.Arbitrary<Occurrence> {
  const rules = [...new Set([...Object.keys(catalog.rules), ...Object.keys(api.rules), "some_rule"])];
  return fc.record(
    {
      sent: fc.constant(sent),
      nowMs: fc.constant(NOW_MS),
      detail: text,
      instance,
      traceId,
      retryAfterMs: fc.integer({ min: 0, max: 3_600_000 }),
      fields: fc.array(fieldArbitrary(rules), { minLength: 1, maxLength: 4 }),
      details: detailsArbitrary(sent.details, catalog.definitions),
    },
    { requiredKeys: ["sent", "nowMs", "details"], noNullPrototype: true },
  );
}

/** A field error; rule, message and params now and then. */
export function fieldArbitrary(rules: readonly string[]): fc.Arbitrary<FieldExample> {
  return fc.record(
    { pointer: pointerArbitrary, rule: fc.constantFrom(...rules), message: text, params },
    { requiredKeys: ["pointer"], noNullPrototype: true },
  ) as fc.Arbitrary<FieldExample>;
}
