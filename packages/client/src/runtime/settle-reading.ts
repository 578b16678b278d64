import type { FieldError } from "@org/errors-types/runtime";
import type { ApiTables } from "./api-tables.js";
import { defined } from "./defined.js";
import { MAX_FIELDS } from "./limits.js";
import type { Reading } from "./reading.js";

/** `fields` with the rules of the catalog, and without what is absent; undefined where there are none. */
export function settleReading(reading: Reading, { rules }: ApiTables): Reading {
  const fields: FieldError[] = [];
  for (const field of reading.fields ?? []) {
    const { pointer, rule, message, params } = field;
    const members = defined({ pointer, rule: rules?.get(rule as string) ?? rule, message, params });
    // Where the dialect has a place for the path, a renderer always fills it: an element with nothing in any place is
    // of no field, but of an error without one.
    if (members || !("pointer" in field)) fields.push({ pointer: "", ...(members as Partial<FieldError>) });
  }
  reading.fields = fields[0] && fields.slice(0, MAX_FIELDS);
  return reading;
}
