import { listedAs } from "./api-tables.js";
import type { Dialect } from "./dialect.js";
import { object } from "./read-member.js";
import type { JsonObject } from "./reading.js";

/**
 * For a dialect that tells its errors by nothing but a required code at the top of the body, with all details beside it:
 * the error is known before anything else is read. Where no code stands, it is left to the reading to say so.
 *
 * @param codeOf The code of a body.
 * @param isWhole Whether a body has all other members that are required. What is read leniently (RFC 9457) is not asked.
 */
export function decideByCode(
  codeOf: (body: JsonObject) => string | undefined,
  isWhole?: (body: JsonObject) => boolean,
): Dialect["decide"] {
  return (body, { tables, lenient, generic }) => {
    const members = object(body);
    if (!members || (!lenient && isWhole?.(members) === false)) return undefined;
    const known = listedAs(codeOf(members), tables);
    if (!known) return generic.unrecognized;
    return known.check && !known.check(members) ? known.misfitting : known.fitting;
  };
}
