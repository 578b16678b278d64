import { splitList } from "./split-list.js";

/** A member of a structured list (RFC 9651): a string, of which one quote is left, or a token; then parameters. */
const MEMBER = /^("|[A-Za-z*][^\s";]*)(; *[a-z*][^\s;]*)*$/;

/**
 * How long a used-up quota lasts, in milliseconds: the largest `t` of the members of a `RateLimit` header (draft
 * ietf-httpapi-ratelimit-headers) that have `r=0`. Undefined when no quota is used up, or the header is malformed.
 */
export function parseRateLimit(value: string | undefined): number | undefined {
  let longest: number | undefined;
  for (const member of value ? splitList(value) : []) {
    if (!MEMBER.test(member)) return undefined;
    // of several parameters with one name the last one counts
    const parameters = member.split(/; */).slice(1);
    const { r = "", t = "" } = Object.fromEntries(parameters.map((parameter) => parameter.split("=")));
    // a structured integer has 15 digits at most
    if (/^0{1,15}$/.test(r) && /^\d{1,15}$/.test(t)) longest = Math.max(longest ?? 0, Number(t) * 1000);
  }
  return longest;
}
