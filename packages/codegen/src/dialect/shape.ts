import type { Node } from "./layout.js";
import { MARKS } from "./template-key.js";

/** A body in short, for comments: `{ reason, status, traceID?, validations? }`. */
export function shapeOf(node: Node): string {
  switch (node.kind) {
    case "object": {
      const members = node.members.map(({ key, presence }) => `${key}${MARKS[presence]}`);
      if (node.entries !== undefined) members.push("[path]");
      if (node.spread !== undefined) members.push("...");
      return `{ ${members.join(", ")} }`;
    }
    case "fieldList":
      return `[${shapeOf(node.element)}, …]`;
    case "tuple":
      return `[${node.elements.map(({ value }) => shapeOf(value)).join(", ")}]`;
    case "text":
      return "text";
    case "constant":
      return JSON.stringify(node.value);
    case "placeholder":
      return node.member.name.replace("*", "…");
  }
}

/** The last word of the constant that an element of a list is known by: `…/google.rpc.ErrorInfo` → `ErrorInfo`. */
export function tagOf(node: Node): string | undefined {
  if (node.kind !== "object") return undefined;
  const tags = node.members.flatMap(({ value }) =>
    value.kind === "constant" && typeof value.value === "string" ? [value.value] : [],
  );
  const word = tags[0]?.match(/[A-Za-z][A-Za-z0-9]*(?=[^A-Za-z0-9]*$)/)?.[0];
  return word === undefined ? undefined : word.charAt(0).toUpperCase() + word.slice(1);
}
