import { jsValue, propertyName } from "../../print/encode.js";

const WIDTH = 100;

/** A JSON value as an expression of TypeScript: on one line where it fits behind what stands `before` it. */
export function literalText(value: unknown, indent: number, before = 0): string {
  const line = jsValue(value);
  if (line.length + indent + before <= WIDTH || typeof value !== "object" || value === null) return line;
  const space = " ".repeat(indent);
  const parts = Array.isArray(value)
    ? value.map((element) => literalText(element, indent + 2))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => memberText(propertyName(name), member, indent + 2));
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.map((part) => `${space}  ${part},\n`).join("")}${space}${close}`;
}

function memberText(name: string, member: unknown, indent: number): string {
  return `${name}: ${literalText(member, indent, name.length + 3)}`;
}
