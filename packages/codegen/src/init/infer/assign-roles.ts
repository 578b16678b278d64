import { hasPlace, isOfFields } from "./has-place.js";
import { type Leaf, leavesOf } from "./leaves.js";
import type { LeafOutline, Outline, Seen } from "./outline.js";
import { pathCodecOf } from "./path-codec.js";
import type { Role, Scalar } from "./role.js";
import { LIKELIHOODS } from "./role-words.js";

export type Roles = ReadonlyMap<LeafOutline, Role>;

/** Less likely than that is a guess. */
const LEAST = 3;
const ROLES = Object.keys(LIKELIHOODS) as Role[];

/** Finds for each member of an error the value of the bodies that is most likely it. */
export function assignRoles(root: Outline, statuses: Seen<number>): Roles {
  const leaves = leavesOf(root);
  const ranked = leaves
    .flatMap((leaf) => ROLES.map((role) => ({ leaf, role, likelihood: likelihoodOf(leaf, role, statuses) })))
    .filter(({ likelihood }) => likelihood >= LEAST)
    .sort((a, b) => b.likelihood - a.likelihood);
  const roles = new Map<LeafOutline, Role>();
  const given = new Map<Role, Leaf>();
  for (const { leaf, role } of ranked) {
    if (roles.has(leaf.outline) || given.has(role)) continue;
    roles.set(leaf.outline, role);
    given.set(role, leaf);
  }
  settleTitle(roles, given);
  settleTexts(roles, given);
  settleField(roles, given, hasPlace(root, isOfFields));
  for (const { leaf, role } of ranked) {
    if (!roles.has(leaf.outline) && isSame(leaf.outline, given.get(role)?.outline))
      roles.set(leaf.outline, role);
  }
  return roles;
}

function likelihoodOf(
  { outline, word, depth, inBag, inList }: Leaf,
  role: Role,
  statuses: Seen<number>,
): number {
  if (inList && (role === "pointer" || role === "rule")) return 0;
  const said = [...outline.seen].filter(([, value]) => value !== null);
  if (said.length === 0) return 0;
  const likelihoods = said.map(([sample, value]) =>
    LIKELIHOODS[role]({ word, value, status: statuses.get(sample) }),
  );
  const likely = likelihoods.filter((likelihood) => likelihood > 0);
  // of codes some may be spelled like a sentence; anything else is what it is each time
  const enough = role === "code" ? likely.length * 2 >= said.length : likely.length === said.length;
  if (!enough) return 0;
  return Math.min(...likely) - (inBag ? 5 : 0) - depth / 10;
}

/** A message further inside than the error's own is about something else, or for somebody else. */
function settleTitle(roles: Map<LeafOutline, Role>, given: Map<Role, Leaf>): void {
  const title = given.get("title");
  const detail = given.get("detail");
  if (title === undefined || detail === undefined) return;
  if (title.depth <= detail.depth || !/^(?:message|error)$/.test(title.word)) return;
  roles.delete(title.outline);
  given.delete("title");
}

/** An error has a text of its own before it has one that is the same for all of its kind. */
function settleTexts(roles: Map<LeafOutline, Role>, given: Map<Role, Leaf>): void {
  if (given.has("detail")) return;
  const other = given.has("type") ? undefined : (given.get("title") ?? given.get("statusText"));
  if (other === undefined || /^status/.test(other.word)) return;
  given.delete(roles.get(other.outline) ?? "title");
  given.set("detail", other);
  roles.set(other.outline, "detail");
}

/** A rule is one of a field; a field has a path, and where there is a list of them, no other place. */
function settleField(roles: Map<LeafOutline, Role>, given: Map<Role, Leaf>, areListed: boolean): void {
  const pointer = given.get("pointer");
  const paths = [...(pointer?.outline.seen.values() ?? [])].filter((path) => path !== null);
  const arePaths = pathCodecOf(paths) !== undefined && !paths.some((path) => /\s/.test(String(path)));
  if (pointer !== undefined && (areListed || !arePaths)) {
    roles.delete(pointer.outline);
    given.delete("pointer");
  }
  const rule = given.get("rule");
  if (rule !== undefined && !given.has("pointer")) {
    roles.delete(rule.outline);
    given.delete("rule");
  }
}

function isSame(a: LeafOutline, b: LeafOutline | undefined): boolean {
  if (b === undefined || a.seen.size !== b.seen.size) return false;
  return [...a.seen].every(([sample, value]) => b.seen.get(sample) === value);
}

/** The value that has a role in a sample. */
export function saidIn(roles: Roles, role: Role, sample: number): Scalar | undefined {
  for (const [{ seen }, given] of roles) {
    const value = given === role ? seen.get(sample) : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
