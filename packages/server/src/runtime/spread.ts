import type { Members } from "@org/errors-types/runtime";
import { json } from "./json.js";
import { quote } from "./quote.js";
import { remembered } from "./remembered.js";

/**
 * A renderer of the members that the template does not name itself, each with a comma before it: `,"a":1,"b":2`.
 * What cannot be written as JSON is left out. Never throws.
 */
export function spread(named: readonly string[]): (members: Members | undefined) => string {
  const prefixOf = remembered((key) => (named.includes(key) ? "" : `,${quote(key)}:`));
  return (members) => {
    try {
      return members === undefined ? "" : spreadPlain(members, prefixOf);
    } catch {
      return spreadReadable(members, prefixOf);
    }
  };
}

/** Of this one, called so, engines know that it is true of what `for … in` gives, and then need not look for the member. */
const { hasOwnProperty: isOwn } = Object.prototype;

type PrefixOf = (key: string) => string;

/** @throws whatever a getter or proxy throws. */
function spreadPlain(members: Members, prefixOf: PrefixOf): string {
  let text = "";
  for (const key in members) {
    if (isOwn.call(members, key)) text += member(prefixOf(key), members[key]);
  }
  return text;
}

/** The same without members that cannot be read. */
function spreadReadable(members: Members | undefined, prefixOf: PrefixOf): string {
  let text = "";
  for (const key of keysOf(members)) text += member(prefixOf(key), read(members, key));
  return text;
}

function member(prefix: string, value: unknown): string {
  if (prefix === "") return "";
  const text = json(value);
  return text === undefined ? "" : prefix + text;
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
