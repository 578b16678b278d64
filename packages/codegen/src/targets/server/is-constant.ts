import type { Node } from "../../dialect/layout.js";
import { hasPlaceholder, placeholdersOf, spreads } from "../../dialect/node-facts.js";

/** What an API says of an error, the same at every occurrence. */
const CONSTANTS: ReadonlySet<string> = new Set([
  "code",
  "status",
  "statusText",
  "title",
  "type",
  "help",
  "attributes.*",
]);

/** Whether a part of a body differs between errors, but not between the occurrences of one. */
export function isConstant(node: Node): boolean {
  return (
    hasPlaceholder(node) &&
    !spreads(node, "details") &&
    !spreads(node, "field.params") &&
    placeholdersOf(node).every(({ member }) => CONSTANTS.has(member.name))
  );
}
