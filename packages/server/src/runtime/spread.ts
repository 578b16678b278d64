import type { Members } from "@org/errors-types/runtime";
import { json } from "./json.js";
import { quoteKnown } from "./quote-known.js";

/**
 * The members that the template does not name itself, each with a comma before it: `,"a":1,"b":2`.
 * What cannot be written as JSON is left out. Never throws.
 */
export function spread(members: Members | undefined, named: readonly string[]): string {
  let text = "";
  for (const key of keysOf(members)) {
    if (named.includes(key)) continue;
    const value = json(read(members, key));
    if (value !== undefined) text += `,${quoteKnown(key)}:${value}`;
  }
  return text;
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
