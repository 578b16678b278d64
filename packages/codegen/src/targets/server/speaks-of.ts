import type { Node } from "../../dialect/layout.js";
import { placeholdersOf, spreads } from "../../dialect/node-facts.js";

/** Whether members of a field are printed below. */
export function speaksOfField(node: Node): boolean {
  if (placeholdersOf(node).some(({ member }) => member.name.startsWith("field."))) return true;
  return spreads(node, "field.params");
}

/** Whether anything but members of a field is printed below. */
export function speaksOfError(node: Node): boolean {
  if (placeholdersOf(node).some(({ member }) => !member.name.startsWith("field."))) return true;
  return spreads(node, "details");
}
