import { type ApiTables, listedAs } from "./api-tables.js";
import type { Dialect } from "./dialect.js";
import type { KnownError } from "./known-error.js";
import { object } from "./read-member.js";
import type { JsonObject } from "./reading.js";

/**
 * As `decideByCode`, for a dialect whose code is part of a text at the top of the body, such as the end of a type URI. All
 * texts that lead to an error are written down once: to take each one apart, and look for what is a new text every time,
 * takes several times as long.
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
  const written = new WeakMap<ApiTables, ReadonlyMap<unknown, KnownError>>();
  // those of the API that was read last, which most often is the only one
  let of: ApiTables | undefined;
  let known: ReadonlyMap<unknown, KnownError> | undefined;
  return (body, { tables, lenient, generic }) => {
    const members = object(body);
    if (!members || (!lenient && isWhole?.(members) === false)) return undefined;
    const text = textOf(members);
    if (tables !== of) {
      of = tables;
      known = written.get(tables) ?? textsOf(tables, literals);
      written.set(tables, known);
    }
    const one = known?.get(text);
    if (one) return one.check?.(members) === false ? one.misfitting : one;
    return lenient || holdsCode(text, literals) ? generic.unrecognized : undefined;
  };
}

function holdsCode(text: unknown, [before, behind]: readonly [string, string]): boolean {
  return (
    typeof text === "string" &&
    text.length >= before.length + behind.length &&
    text.startsWith(before) &&
    text.endsWith(behind)
  );
}

/** Every text of an error that the API lists. */
function textsOf(
  tables: ApiTables,
  [before, behind]: readonly [string, string],
): ReadonlyMap<string, KnownError> {
  const codes = [...(tables.codes ?? tables.errors).keys()];
  return new Map(codes.map((code) => [before + code + behind, listedAs(code, tables) as KnownError]));
}
