import type { LeafOutline, Outline } from "./outline.js";
import { wordOf } from "./words.js";

/** A value of the bodies that may be a member of the error. */
export interface Leaf {
  readonly outline: LeafOutline;
  readonly word: string;
  /** In how many objects it is. */
  readonly depth: number;
  /** It stands in an object for anything else, such as `details`. */
  readonly inBag: boolean;
  /** It stands in an element of a list: a part of a field there would make it a list of fields. */
  readonly inList: boolean;
}

type Surroundings = Omit<Leaf, "outline">;

/** What objects for anything else are called. */
const BAGS =
  /^(?:details?|data|context|extras?|info|meta|metadata|params|parameters|properties|attributes|additionalinfo|additionaldata|payload|extensions|args|values|innererror)$/;

export function isBag(word: string): boolean {
  return BAGS.test(word);
}

/** All values outside of field errors, in the order of the bodies. */
export function leavesOf(root: Outline): Leaf[] {
  const leaves: Leaf[] = [];
  visit(root, { word: "", depth: 0, inBag: false, inList: false }, leaves);
  return leaves;
}

function visit(outline: Outline, around: Surroundings, leaves: Leaf[]): void {
  const { word, depth, inBag } = around;
  switch (outline.kind) {
    case "leaf":
      leaves.push({ outline, ...around });
      return;
    case "object":
      for (const [key, member] of outline.members) {
        visit(
          member,
          { ...around, word: wordOf(key), depth: depth + 1, inBag: inBag || isBag(word) },
          leaves,
        );
      }
      return;
    case "first":
      visit(outline.element, { ...around, inList: true }, leaves);
      return;
    case "tagged":
      for (const element of outline.elements.values())
        visit(element, { ...around, word: "", inList: true }, leaves);
      return;
    default:
      return;
  }
}
