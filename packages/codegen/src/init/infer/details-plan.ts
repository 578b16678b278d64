import type { Roles } from "./assign-roles.js";
import { constantOf } from "./constant-of.js";
import { isBag } from "./leaves.js";
import type { ObjectOutline, Outline } from "./outline.js";
import { wordOf } from "./words.js";

/** Which places of the bodies are details, and how a template says so. */
export interface DetailsPlan {
  /** A place of its own → the name of its member. */
  readonly names: ReadonlyMap<Outline, string>;
  /** The object that is all details. */
  readonly whole: ObjectOutline | undefined;
  /** The object in which all details stand beside other members. */
  readonly spreadIn: ObjectOutline | undefined;
}

/** A place that nothing else explains. */
interface Unknown {
  readonly outline: Outline;
  readonly key: string;
  readonly parent: ObjectOutline;
  readonly parentWord: string;
}

/** Where all details may stand beside other members: in bags, or at the top too, as extension members do (RFC 9457, section 3.2). */
export type Spreading = "nowhere" | "bags" | "anywhere";

/** Decides what becomes of the members that nothing else explains: they are details. */
export function planDetails(root: Outline, roles: Roles, spreading: Spreading): DetailsPlan {
  const unknown: Unknown[] = [];
  collect(root, "", roles, unknown);
  const names = new Map<Outline, string>();
  const [first, ...others] = unknown;
  if (first === undefined) return { names, whole: undefined, spreadIn: undefined };
  const isOnlyBag = others.length === 0 && first.outline.kind === "object" && isBag(wordOf(first.key));
  if (isOnlyBag) {
    const whole = first.outline as ObjectOutline;
    for (const [key, member] of whole.members) claim(names, member, key, "");
    return { names, whole, spreadIn: undefined };
  }
  const together = others.every(({ parent }) => parent === first.parent);
  const inBag = first.parent !== root && isBag(first.parentWord);
  const maySpread = inBag ? spreading !== "nowhere" : first.parent === root && spreading === "anywhere";
  for (const { outline, key, parent, parentWord } of unknown) {
    const isOpenBag = outline.kind === "object" && isBag(wordOf(key)) && outline.members.size > 0;
    if (isOpenBag) for (const [inner, member] of outline.members) claim(names, member, inner, key);
    else claim(names, outline, key, parent === root ? "" : parentWord);
  }
  // spread, each stands under its own name
  const areKeys = unknown.every(({ outline, key }) => names.get(outline) === key);
  return { names, whole: undefined, spreadIn: together && maySpread && areKeys ? first.parent : undefined };
}

function collect(outline: Outline, word: string, roles: Roles, unknown: Unknown[]): void {
  if (outline.kind === "first") collect(outline.element, word, roles, unknown);
  if (outline.kind === "tagged") {
    for (const element of outline.elements.values()) collect(element, "", roles, unknown);
  }
  if (outline.kind !== "object") return;
  for (const [key, member] of outline.members) {
    if (isExplained(member, wordOf(key), roles)) collect(member, wordOf(key), roles, unknown);
    else unknown.push({ outline: member, key, parent: outline, parentWord: word });
  }
}

/** Whether something at this place, or below it, is more than details. */
export function isExplained(outline: Outline, word: string, roles: Roles): boolean {
  switch (outline.kind) {
    case "leaf":
      return roles.has(outline) || constantOf(word, outline) !== undefined;
    case "object":
      if (outline.members.size === 0) return true;
      return [...outline.members].some(
        ([key, member]) => isExplained(member, wordOf(key), roles) && !isConstant(member, roles),
      );
    case "first":
      return outline.pointer !== undefined || isExplained(outline.element, word, roles);
    case "tagged":
    case "fieldList":
    case "fieldMap":
      return true;
    case "other":
      return isEmpty(outline);
  }
}

/** An object that holds constants only is data like any other. */
function isConstant(outline: Outline, roles: Roles): boolean {
  return outline.kind === "leaf" && !roles.has(outline);
}

/** A list in which there never was anything. */
export function isEmpty({ seen }: Outline): boolean {
  return [...seen.values()].every((value) => Array.isArray(value) && value.length === 0);
}

/** The key itself where it can be a name and is free. */
function claim(names: Map<Outline, string>, outline: Outline, key: string, within: string): void {
  const taken = new Set(names.values());
  const plain = /^[A-Za-z_][\w-]{0,62}$/.test(key) ? key : asName(key);
  let name = taken.has(plain) && within !== "" ? asName(`${within} ${key}`) : plain;
  for (let number = 2; taken.has(name); number++) name = `${plain}${number}`;
  names.set(outline, name);
}

function asName(key: string): string {
  const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return /^[A-Za-z]/.test(joined) ? joined.slice(0, 60) : `member${joined.slice(0, 50)}`;
}
