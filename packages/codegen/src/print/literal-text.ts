import { jsValue, propertyName } from "./encode.js";

export interface LiteralPlace {
  /** Columns up to which a value stays on one line. */
  readonly width: number;
  /** Columns that its lines are indented by. */
  readonly indent?: number;
  /** Columns that are taken before it on its first line, beside the indent. */
  readonly before?: number;
}

/** A JSON value as an expression of TypeScript: on one line where it fits, else with a line for each member. */
export function literalText(value: unknown, { width, indent = 0, before = 0 }: LiteralPlace): string {
  const line = jsValue(value);
  if (line.length + indent + before <= width || typeof value !== "object" || value === null) return line;
  const space = " ".repeat(indent);
  const inside = { width, indent: indent + 2 };
  const parts = Array.isArray(value)
    ? value.map((element) => literalText(element, inside))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => {
          const key = `${propertyName(name)}: `;
          return `${key}${literalText(member, { ...inside, before: key.length + 1 })}`;
        });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.map((part) => `${space}  ${part},\n`).join("")}${space}${close}`;
}
