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

/**
 * Compares the branches of two unions: those that mean the same belong together, then those with the same tag (`kind: { const: card }`),
 * then the one that is left over on both sides.
 * @param isPartOf whether all values of a branch are values of a union
 */
export function compareUnions(
  base: readonly Branch[],
  head: readonly Branch[],
  path: string,
  report: Report,
  compareSchemas: CompareSchemas,
  isPartOf: (branch: Branch, union: readonly Branch[]) => boolean,
): void {
  const removed = base.filter((branch) => !head.some((other) => isSame(other.meaning, branch.meaning)));
  const added = head.filter((branch) => !base.some((other) => isSame(other.meaning, branch.meaning)));
  for (const [before, after] of pairs(removed, added)) {
    removed.splice(removed.indexOf(before), 1);
    added.splice(added.indexOf(after), 1);
    compareSchemas(before.written, after.written, path, report);
  }
  for (const branch of added) if (!isPartOf(branch, base)) report("type-widened", change(base, head));
  for (const branch of removed) if (!isPartOf(branch, head)) report("type-narrowed", change(base, head));
}

function change(base: readonly Branch[], head: readonly Branch[]): { from: string; to: string } {
  const text = (union: readonly Branch[]) => union.map(({ written }) => describeType(written)).join(" | ");
  return { from: text(base), to: text(head) };
}

/** Branches that are the same one before and after. */
function pairs(removed: readonly Branch[], added: readonly Branch[]): [Branch, Branch][] {
  const tagged = removed.flatMap((before): [Branch, Branch][] => {
    const after = added.find((candidate) => sharesTag(before.meaning, candidate.meaning));
    return after === undefined ? [] : [[before, after]];
  });
  const [before, ...others] = removed.filter((branch) => !tagged.some(([one]) => one === branch));
  const [after, ...rest] = added.filter((branch) => !tagged.some(([, one]) => one === branch));
  const isOnly = before !== undefined && after !== undefined && others.length === 0 && rest.length === 0;
  return isOnly ? [...tagged, [before, after]] : tagged;
}

function sharesTag(a: JsonSchema, b: JsonSchema): boolean {
  return Object.entries(a.properties ?? {}).some(([name, schema]) => {
    const other = b.properties?.[name];
    return isSchema(other) && Object.hasOwn(schema, "const") && isSame(schema.const, other.const);
  });
}
