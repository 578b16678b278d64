import type { ParsedFile, Shape } from "./shape.js";
import { textOf } from "./shape.js";

/** JSON has nothing but values. */
export function parseJson(text: string): ParsedFile {
  try {
    return { problems: [], root: shapeOf(JSON.parse(text)), declared: [], comments: 0, tags: [] };
  } catch (error) {
    return { problems: [(error as Error).message], root: textOf([]), declared: [], comments: 0, tags: [] };
  }
}

function shapeOf(value: unknown): Shape {
  if (typeof value === "string") return textOf([value]);
  if (typeof value !== "object" || value === null) return { kind: "node", what: String(value), children: [] };
  if (Array.isArray(value)) return { kind: "node", what: "list", children: value.map(shapeOf) };
  const members = Object.entries(value).flatMap(([key, member]) => [textOf([key]), shapeOf(member)]);
  return { kind: "node", what: "object", children: members };
}
