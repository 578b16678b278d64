import fc from "fast-check";
import { detailsArbitrary } from "../../../../packages/codegen/src/testing/details-arbitrary.js";
import type { Api, Catalog, FieldError, Thrown } from "../model.js";
import { anyMembers, anyPointer, anyText } from "./text.js";

export interface ThrownOptions {
  /** Everything is of its declared format: `instance` is a URI reference, details have no further members. */
  readonly valid?: boolean;
}

/** Anything that can happen of one error, whoever sends it. */
export function anyThrown(
  code: string,
  api: Api,
  catalog: Catalog,
  { valid = false }: ThrownOptions = {},
): fc.Arbitrary<Thrown> {
  const error = catalog.errors.find((candidate) => candidate.code === code)!;
  const sent = api.errors.find((listed) => listed.code === code);
  const declared = detailsArbitrary((sent ?? error).details, catalog.definitions);
  const more = fc.dictionary(fc.constantFrom("__proto__", "toJSON", "then", "9", "größe"), fc.constant(7), {
    maxKeys: 1,
  });
  const details = valid
    ? declared
    : fc.tuple(declared, more).map(([own, further]) => ({ ...further, ...own }));
  return fc.record(
    {
      code: fc.constant(code),
      detail: fc.oneof(anyText(), fc.constantFrom("already exists", "The order is not there.")),
      instance: valid ? fc.constantFrom("/orders/7", "urn:uuid:7", "https://example.org/a?b#c") : anyText(),
      traceId: fc.oneof(anyText(), fc.constantFrom("7b5e", "00-1-2-01")),
      retryAfterMs: fc.oneof(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.constantFrom(0, 1, 999, 1000, 1001, 1500.25, 30_000),
      ),
      fields: fc.array(anyField(api, catalog), { maxLength: 4 }),
      details,
    },
    { requiredKeys: ["code", "details"], noNullPrototype: true },
  ) as fc.Arbitrary<Thrown>;
}

function anyField(api: Api, catalog: Catalog): fc.Arbitrary<FieldError> {
  const wire = Object.values(api.rules).flat();
  const rules = [
    ...Object.keys(catalog.rules),
    ...Object.keys(api.rules),
    ...wire,
    "some_rule",
    "a_b_7",
    "",
    "Ünï x",
  ];
  return fc.record(
    { pointer: anyPointer(), rule: fc.constantFrom(...rules), message: anyText(), params: anyMembers() },
    { requiredKeys: ["pointer"], noNullPrototype: true },
  ) as fc.Arbitrary<FieldError>;
}
