import { splitList } from "./split-list.js";

/** The names of RFC 6838, section 4.2. `*` is none of them: it stands for any type, which is what a request accepts. */
const TYPE = /^([\w!#$&^.+-]+\/[\w!#$&^.+-]+)[ \t]*(;|$)/;

/**
 * `type/subtype` in lower case, without parameters. Of several values the last valid one counts, as in "extract a MIME
 * type" of the Fetch standard. Empty when there is none.
 */
export function essenceOf(contentType: string | undefined): string {
  let essence = "";
  for (const member of splitList(contentType)) essence = TYPE.exec(member)?.[1] ?? essence;
  return essence.toLowerCase();
}
