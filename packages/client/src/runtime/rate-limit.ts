import { splitList } from "./split-list.js";

const TEXT = `"(?:[^"\\\\]|\\\\["\\\\])*"`;
const PARAMETER = `; *[a-z*][\\w.*-]*(?:=(?:${TEXT}|[^\\s",;]+))?`;
/** A member of a structured list (RFC 9651): a string or token, and its parameters. */
const MEMBER: RegExp = /*#__PURE__*/ new RegExp(`^(?:${TEXT}|[A-Za-z*][^\\s",;]*)((?:${PARAMETER})*)$`);

/**
 * How long a used-up quota lasts, in milliseconds: the largest `t` of the members of a `RateLimit` header (draft
 * ietf-httpapi-ratelimit-headers) that have `r=0`. Undefined when no quota is used up, or the header is malformed.
 */
export function parseRateLimit(value: string | undefined): number | undefined {
  let longest: number | undefined;
  for (const member of splitList(value ?? "")) {
    const parameters = MEMBER.exec(member)?.[1];
    if (parameters === undefined) return undefined;
    const seconds = integer(parameters, "t");
    if (integer(parameters, "r") === 0 && seconds !== undefined)
      longest = Math.max(longest ?? 0, seconds * 1000);
  }
  return longest;
}

/** The parameter of this name; the last one counts. A structured integer has 15 digits at most. */
function integer(parameters: string, name: string): number | undefined {
  const unquoted = parameters.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const found = unquoted
    .split(/; */)
    .filter((parameter) => parameter.split("=")[0] === name)
    .at(-1);
  const digits = /=(\d{1,15})$/.exec(found ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
