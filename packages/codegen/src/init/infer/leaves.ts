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
}

/** What objects for anything else are called. */
const BAGS =
  /^(?:details?|data|context|extras?|info|meta|metadata|params|parameters|properties|attributes|additionalinfo|additionaldata|payload|extensions|args|values|innererror)$/;

export function isBag(word: string): boolean {
  return BAGS.test(word);
}

/** All values outside of field errors, in the order of the bodies. */
export function leavesOf(root: Outline): Leaf[] {
  const leaves: Leaf[] = [];
  visit(root, "", 0, false, leaves);
  return leaves;
}

function visit(outline: Outline, word: string, depth: number, inBag: boolean, leaves: Leaf[]): void {
  switch (outline.kind) {
    case "leaf":
      leaves.push({ outline, word, depth, inBag });
      return;
    case "object":
      for (const [key, member] of outline.members) {
        visit(member, wordOf(key), depth + 1, inBag || isBag(word), leaves);
      }
      return;
    case "first":
      visit(outline.element, word, depth, inBag, leaves);
      return;
    case "tagged":
      for (const element of outline.elements.values()) visit(element, "", depth, inBag, leaves);
      return;
    default:
      return;
  }
}
