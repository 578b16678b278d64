import { MAX_FIELDS } from "../../runtime/max-fields.js";
import { attempt } from "./attempt.js";
import { issuesOf } from "./collect-fields.js";
import { stepsOf } from "./pointer.js";

/** An issue that holds no further ones worth telling, with its path from the root of the input. */
export interface ZodLeaf {
  readonly code: unknown;
  readonly path: readonly unknown[];
  readonly issue: Readonly<Record<string, unknown>>;
  /** What is wrong with the alternatives of a union, where none of them was meant. */
  readonly alternatives?: readonly ZodLeaf[] | undefined;
}

/** Issues at the place of the union itself that say: this alternative was not meant. */
const OF_ANOTHER_KIND: ReadonlySet<unknown> = new Set(["invalid_type", "invalid_value", "invalid_union"]);

/**
 * The issues in a list, those of unions and of the elements of maps in the place of the issue that holds them. Of a union
 * those of the one alternative whose kind of value was given; where there is no such alternative, or several, the union.
 * Looks at a thousand issues at most, and never throws.
 */
export function* leavesOf(list: unknown): Generator<ZodLeaf> {
  const pending = toLeaves(list, []).reverse();
  for (let visits = 0; visits < MAX_FIELDS; visits++) {
    const leaf = pending.pop();
    if (leaf === undefined) return;
    const within = attempt(() => issuesWithin(leaf)) ?? leaf;
    if (Array.isArray(within)) pending.push(...within.reverse());
    else yield within;
  }
}

function toLeaves(list: unknown, prefix: readonly unknown[]): ZodLeaf[] {
  return [...issuesOf(list)].flatMap((issue) => attempt(() => [toLeaf(issue, prefix)]) ?? []);
}

function toLeaf(issue: Readonly<Record<string, unknown>>, prefix: readonly unknown[]): ZodLeaf {
  const { code, path } = issue;
  return { code, path: stepsOf([...prefix, ...stepsOf(path)]), issue };
}

/** What stands for an issue: itself, or a list of others. */
function issuesWithin(leaf: ZodLeaf): ZodLeaf | ZodLeaf[] {
  const { code, path, issue } = leaf;
  if (code === "invalid_element") {
    const { key, issues } = issue;
    const within = toLeaves(issues, [...path, key]);
    return within.length > 0 ? within : leaf;
  }
  if (code !== "invalid_union") return leaf;
  const alternatives = alternativesOf(leaf);
  const isRoot = (other: ZodLeaf) => other.path.length === path.length;
  const meant = alternatives.filter((own) => !own.some((o) => isRoot(o) && OF_ANOTHER_KIND.has(o.code)));
  return meant.length === 1 ? (meant[0] ?? leaf) : { ...leaf, alternatives: alternatives.flat() };
}

/** What is wrong with each alternative; those of a union in a union are alternatives of the outer one. */
function alternativesOf(union: ZodLeaf): ZodLeaf[][] {
  const found: ZodLeaf[][] = [];
  const pending = [union];
  let visits = 0;
  while (pending.length > 0) {
    const { errors } = pending.pop()?.issue ?? {};
    for (const branch of Array.isArray(errors) ? errors.slice(0, MAX_FIELDS) : []) {
      const issues = toLeaves(branch, union.path);
      visits += 1 + issues.length;
      if (visits > MAX_FIELDS) return found;
      const [only] = issues;
      const nested = issues.length === 1 && only?.code === "invalid_union";
      if (nested && only.path.length === union.path.length && hasBranches(only)) pending.push(only);
      else if (issues.length > 0) found.push(issues);
    }
  }
  return found;
}

function hasBranches({ issue }: ZodLeaf): boolean {
  return Array.isArray(issue["errors"]) && issue["errors"].length > 0;
}
