import { listedAs } from "./api-tables.js";
import { allFit } from "./check-details.js";
import type { Dialect } from "./dialect.js";
import { object } from "./read-member.js";
import type { JsonObject, Reading } from "./reading.js";

/**
 * For a dialect that tells its errors by nothing but a required code at the top of the body, with all details beside it:
 * the error is known before anything else is read.
 *
 * @param codeOf The code of a body that has all required members; undefined when one is missing.
 * @param read Reads a body, whether it has them or not.
 */
export function decideByCode(
  codeOf: (body: JsonObject) => string | undefined,
  read: (body: JsonObject) => Reading,
): Dialect["decide"] {
  return (body, described) => {
    const members = object(body);
    if (!members) return undefined;
    const { tables, lenient, generic } = described;
    let receivedCode = codeOf(members);
    if (receivedCode === undefined) {
      if (!lenient) return undefined;
      receivedCode = read(members).codes?.[0] as string | undefined;
    }
    const known = listedAs(receivedCode, tables);
    if (!known) return { known: generic, recognized: false, receivedCode };
    return { known, recognized: true, fits: allFit(members, known.details) };
  };
}
