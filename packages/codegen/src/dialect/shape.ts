import type { Node, Presence } from "./layout.js";

const MARK: Readonly<Record<Presence, string>> = { required: "", optional: "?", readOnly: "<" };

/** A body in short, for comments: `{ reason, status, traceID?, validations? }`. */
export function shapeOf(node: Node): string {
  switch (node.kind) {
    case "object": {
      const members = node.members.map(({ key, presence }) => `${key}${MARK[presence]}`);
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
