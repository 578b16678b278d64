import { splitList } from "./split-list.js";

const TYPE = /^([\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+)[ \t]*(?:;|$)/;

/**
 * `type/subtype` in lower case, without parameters. Of several values the last valid one counts, as in "extract a MIME
 * type" of the Fetch standard. Undefined when there is none.
 */
export function essenceOf(contentType: string | undefined): string | undefined {
  let essence: string | undefined;
  for (const member of splitList(contentType ?? "")) {
    const type = TYPE.exec(member)?.[1];
    if (type !== undefined && type !== "*/*") essence = type.toLowerCase();
  }
  return essence;
}

/** Whether a body of this type is JSON. A dialect's own type (`ownEssence`) always is. */
export function isJson(essence: string, ownEssence: string | undefined): boolean {
  return essence === ownEssence || essence === "application/json" || essence.endsWith("+json");
}
