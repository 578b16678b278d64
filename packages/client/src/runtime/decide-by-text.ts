import { type ApiTables, listedAs } from "./api-tables.js";
import type { Dialect } from "./dialect.js";
import type { KnownError } from "./known-error.js";
import { object } from "./read-member.js";
import type { JsonObject } from "./reading.js";

/**
 * As `decideByCode`, for a dialect whose code is part of a text at the top of the body, such as the end of a type URI. All
 * texts that lead to an error are written down once: to take each one apart, and look for what is a new text every time,
 * takes several times as long. Of an unknown text it is left to the reading whether it is one of the dialect at all.
 *
 * @param textOf What stands in the place of that text.
 * @param literals What is before the code, and what is behind it.
 * @param isWhole As of `decideByCode`.
 */
export function decideByText(
  textOf: (body: JsonObject) => unknown,
  literals: readonly [before: string, behind: string],
  isWhole?: (body: JsonObject) => boolean,
): Dialect["decide"] {
  return (body, { tables, lenient, generic }) => {
    const members = object(body);
    if (!members || (!lenient && isWhole?.(members) === false)) return undefined;
    tables.texts ??= textsOf(tables, literals);
    const text = textOf(members);
    // a look-up of what is no text takes as long as one of a text
    const known = typeof text === "string" ? tables.texts.get(text) : undefined;
    if (!known) return generic.unrecognized;
    return known.check && !known.check(members) ? known.misfitting : known.fitting;
  };
}

/** Every text of an error that the API lists. */
function textsOf(
  tables: ApiTables,
  [before, behind]: readonly [string, string],
): ReadonlyMap<string, KnownError> {
  const codes = [...(tables.codes ?? tables.errors).keys()];
  return new Map(codes.map((code) => [before + code + behind, listedAs(code, tables) as KnownError]));
}
