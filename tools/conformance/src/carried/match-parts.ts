import type { NodeOf } from "../model.js";

type Parts = NodeOf<"text">["parts"];

const patterns = new WeakMap<Parts, RegExp>();

/** What stands in the place of each placeholder: every literal is looked for from the left, the last one at the end. */
export function matchParts(parts: Parts, text: string): string[] | undefined {
  let pattern = patterns.get(parts);
  if (pattern === undefined) {
    const sources = parts.map((part) => (typeof part === "string" ? literal(part) : "([\\s\\S]*?)"));
    pattern = new RegExp(`^${sources.join("")}$`);
    patterns.set(parts, pattern);
  }
  return pattern.exec(text)?.slice(1);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
