import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonSchema } from "../../../catalog/model.js";
import { type Change, changeOf } from "../../change.js";
import { sampleCatalog } from "../../testing/sample-catalog.js";
import { constantUnion } from "../../testing/schema-arbitrary.js";
import { gravest, PACKAGE_KINDS } from "../../verdict.js";
import { SchemaComparison } from "./compare-schemas.js";

type Compare = (base: JsonSchema, head: JsonSchema) => Change[];

function changes(comparison: SchemaComparison, base: JsonSchema, head: JsonSchema): Change[] {
  const found: Change[] = [];
  comparison.compare(base, head, "a", (kind, facts) => found.push(changeOf(kind, facts ?? {})));
  return found;
}

function withMember(branch: JsonSchema): JsonSchema {
  return { ...branch, properties: { ...branch.properties, more: { type: "integer" } } };
}

/** No value of the branches of `constantUnion` is one of it, and the other way round. */
const STRANGER: JsonSchema = {
  type: "object",
  properties: { z: { type: "integer" }, v: { type: "string" } },
  required: ["z"],
};

/** Branches that grow while another one comes or goes. */
const edit = fc.record({
  union: constantUnion,
  grown: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  at: fc.nat(3),
});

test.each([
  ["added to", "M M m", (compare: Compare): Compare => compare],
  [
    "taken from",
    "m m M",
    (compare: Compare): Compare =>
      (without, more) =>
        compare(more, without),
  ],
] as const)(
  "a branch that is %s a union counts, whatever else changes in it: at least %s",
  (_, least, turned) => {
    const catalog = sampleCatalog();
    const comparison = new SchemaComparison(catalog, catalog);
    const compare = turned((base, head) => changes(comparison, base, head));
    fc.assert(
      fc.property(edit, ({ union, grown, at }) => {
        const branches = union.anyOf.map((branch, index) => (grown[index] ? withMember(branch) : branch));
        const found = compare(union, { anyOf: [...branches.slice(0, at), STRANGER, ...branches.slice(at)] });
        const verdicts = least.split(" ").map((verdict, index) => {
          const kind = PACKAGE_KINDS[index]!;
          const all = found.map((change) => change.verdicts[kind]);
          return gravest([...all, verdict as "m" | "M"]) === gravest(all);
        });
        expect(verdicts).toEqual([true, true, true]);
      }),
    );
  },
);
