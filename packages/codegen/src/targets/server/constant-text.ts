import type { Node } from "../../dialect/layout.js";

/** A template without placeholders is its own JSON text. */
export function constantText(node: Node): string {
  return JSON.stringify(constantValue(node));
}

function constantValue(node: Node): unknown {
  switch (node.kind) {
    case "constant":
      return node.value;
    case "object":
      return Object.fromEntries(
        node.members
          .filter(({ presence }) => presence !== "readOnly")
          .map(({ key, value }) => [key, constantValue(value)]),
      );
    case "tuple":
      return node.elements.map(({ value }) => constantValue(value));
    default:
      return null;
  }
}
