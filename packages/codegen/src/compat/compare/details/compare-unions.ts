import type { JsonSchema } from "../../../catalog/model.js";
import type { Report } from "../../change.js";
import { isSame } from "../pair.js";
import type { CompareSchemas } from "./compare-members.js";
import { describeType } from "./describe-type.js";
import { isSchema } from "./schema-parts.js";

/** A branch of a union, and all that it means with its references in their place. */
export interface Branch {
  readonly written: JsonSchema | boolean;
  readonly meaning: JsonSchema;
}

type Union = readonly Branch[];

/**
 * Compares the branches of two unions: those that mean the same belong together, then those with the same tag (`kind: { const: card }`),
 * then the one that is left over on both sides. Every other branch is compared with the whole other union.
 * @param isPartOf whether all values of a schema are values of a union
 */
export function compareUnions(
  base: Union,
  head: Union,
  path: string,
  report: Report,
  compareSchemas: CompareSchemas,
  isPartOf: (schema: JsonSchema, union: Union) => boolean,
): void {
  const pairs = pairsOf(base, head);
  const paired = new Set(pairs.flat());
  for (const [before, after] of pairs) compareSchemas(before.written, after.written, path, report);
  for (const branch of unlike(base, head)) {
    if (!paired.has(branch) && !isPartOf(branch.meaning, base)) report("type-widened", change(base, head));
  }
  for (const branch of unlike(head, base)) {
    if (paired.has(branch) || isPartOf(branch.meaning, head)) continue;
    const grown = head.find((other) =>
      isPartOf(closed(branch.meaning), [{ ...other, meaning: closed(other.meaning) }]),
    );
    if (grown === undefined) report("type-narrowed", change(base, head));
    else compareSchemas(branch.written, grown.written, path, report);
  }
}

function change(base: Union, head: Union): { from: string; to: string } {
  const text = (union: Union) => union.map(({ written }) => describeType(written)).join(" | ");
  return { from: text(base), to: text(head) };
}

/** Branches of a union that another one does not have just so. */
function unlike(other: Union, union: Union): Branch[] {
  return union.filter(({ meaning }) => !other.some((branch) => isSame(branch.meaning, meaning)));
}

/** Branches that are the same one before and after; each is in one pair at most. */
function pairsOf(base: Union, head: Union): [Branch, Branch][] {
  const removed = unlike(head, base);
  const added = unlike(base, head);
  const pairs: [Branch, Branch][] = [];
  const take = (before: Branch, after: Branch): void => {
    pairs.push([before, after]);
    removed.splice(removed.indexOf(before), 1);
    added.splice(added.indexOf(after), 1);
  };
  for (const before of [...removed]) {
    const tags = tagsOf(before, base);
    const after = added.find((branch) => tagsOf(branch, head).some((tag) => tags.includes(tag)));
    if (after !== undefined) take(before, after);
  }
  const [before, after] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && before && after) take(before, after);
  return pairs;
}

/** The constants of a branch that no other branch of its union has: they tell it apart. */
function tagsOf(branch: Branch, union: Union): string[] {
  const others = union.filter((one) => one !== branch).flatMap(constantsOf);
  return constantsOf(branch).filter((constant) => !others.includes(constant));
}

function constantsOf({ meaning }: Branch): string[] {
  return Object.entries(meaning.properties ?? {}).flatMap(([name, schema]) =>
    isSchema(schema) && Object.hasOwn(schema, "const") ? [JSON.stringify([name, schema.const])] : [],
  );
}

/** An object with the members that it names, and no others: then an object with optional members more takes it in. */
function closed(schema: JsonSchema): JsonSchema {
  const isOpenObject = schema.type === "object" && schema.additionalProperties === undefined;
  return isOpenObject ? { ...schema, additionalProperties: false } : schema;
}
