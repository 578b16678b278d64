import type { FieldError } from "@org/errors-types/runtime";
import type { ApiTables } from "./api-tables.js";
import { defined } from "./defined.js";
import { MAX_FIELDS } from "./limits.js";
import type { Reading } from "./reading.js";

/**
 * Takes out what is absent, of a reading that nobody else has yet: `fields` is undefined where there are none. Changed in
 * place, because engines take their time for a copy with other members.
 */
export function settleReading(reading: Reading, { rules }: ApiTables): Reading {
  const settled = reading as { -readonly [Name in keyof Reading]: Reading[Name] };
  const fields: FieldError[] = [];
  for (const field of reading.fields ?? []) {
    const { pointer, rule, message, params } = field;
    // Where the dialect has a place for the path, a renderer always fills it: an element with nothing in any place is
    // of no field, but of an error without one.
    if ("pointer" in field && (pointer ?? rule ?? message ?? params) === undefined) continue;
    const read: { -readonly [Name in keyof FieldError]: FieldError[Name] } = { pointer: pointer ?? "" };
    if (rule !== undefined) read.rule = rules?.get(rule) ?? rule;
    if (message !== undefined) read.message = message;
    if (params) read.params = params;
    fields.push(read);
  }
  settled.details = defined(reading.details);
  settled.fields = fields[0] && fields.slice(0, MAX_FIELDS);
  return reading;
}
