import type { Members } from "@org/errors-types/runtime";
import { json } from "./json.js";
import { quote } from "./quote.js";

/**
 * The members that the template does not name itself, each with a comma before it: `,"a":1,"b":2`.
 * What cannot be written as JSON is left out. Never throws.
 */
export function spread(members: Members | undefined, named: readonly string[]): string {
  let text = "";
  for (const key of keysOf(members)) {
    if (named.includes(key)) continue;
    const value = json(read(members, key));
    if (value !== undefined) text += prefixOf(key) + value;
  }
  return text;
}

/** Details have few names, and the same ones again and again. Those that somebody else chose do not push them out. */
const prefixes = new Map<string, string>();
const MAX_PREFIXES = 1_000;
const MAX_NAME_LENGTH = 64;

/** `,"name":` */
function prefixOf(name: string): string {
  const known = prefixes.get(name);
  if (known !== undefined) return known;
  const prefix = `,${quote(name)}:`;
  if (prefixes.size < MAX_PREFIXES && name.length <= MAX_NAME_LENGTH) prefixes.set(name, prefix);
  return prefix;
}

function keysOf(members: Members | undefined): readonly string[] {
  try {
    return members === undefined ? [] : Object.keys(members);
  } catch {
    return [];
  }
}

function read(members: Members | undefined, key: string): unknown {
  try {
    return members?.[key];
  } catch {
    return undefined;
  }
}
