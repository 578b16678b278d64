import { array, object } from "./read-member.js";

// Paths of fields in the spellings of dialects → JSON Pointers (RFC 6901). "" is the whole document in each.

/** Kept as it is, if it is a JSON Pointer. */
export function fromPointer(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:\/(?:[^/~]|~[01])*)*$/.test(text) ? text : undefined;
}

/** `tags.0.name` → `/tags/0/name`. */
export function fromDotted(text: string | undefined): string | undefined {
  return text && pointer(text.split("."));
}

/** `tags[0].name` → `/tags/0/name`. */
export function fromIndexed(text: string | undefined): string | undefined {
  return fromDotted(text?.replace(/^\[(\d+)\]/, "$1").replace(/\[(\d+)\]/g, ".$1"));
}

/** `tags[0][name]` → `/tags/0/name`. */
export function fromBrackets(text: string | undefined): string | undefined {
  return text && pointer(text.replace(/\]$/, "").split(/\]?\[/));
}

/** `["tags", 0, "name"]` → `/tags/0/name`. */
export function fromSegments(value: unknown): string | undefined {
  const keys = array(value)?.map(keyOf);
  return keys?.every((key) => key !== undefined) ? pointer(keys) : undefined;
}

/** `[{ type: "object", key: "tags" }, { type: "array", key: 0 }]` → `/tags/0`. */
export function fromSteps(value: unknown): string | undefined {
  return fromSegments(array(value)?.map((step) => object(step)?.key));
}

function keyOf(value: unknown): string | undefined {
  return typeof value === "string" || Number.isInteger(value) ? String(value) : undefined;
}

function pointer(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
