import type { Members } from "@org/errors-types/runtime";

/** A list of those elements that are there; undefined where none is. */
export function elements(...texts: readonly (string | number | undefined)[]): string | undefined {
  const present = texts.filter((text) => text !== undefined);
  return present.length === 0 ? undefined : `[${present.join(",")}]`;
}

/** The members of a rendered object, each with a comma before it, to be put into another one. */
export function inside(object: string | undefined): string {
  return object === undefined || object === "{}" ? "" : `,${object.slice(1, -1)}`;
}

/** Members, or undefined where there are none: optional details that are empty are left out. */
export function unlessEmpty(members: Members): Members | undefined {
  for (const name in members) if (Object.hasOwn(members, name)) return members;
  return undefined;
}
