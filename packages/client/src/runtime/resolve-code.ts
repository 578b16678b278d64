import type { FieldError } from "@org/errors-types/runtime";
import type { ApiTables } from "./api-tables.js";
import type { Reading } from "./reading.js";

/** The code a reading leads to. */
export interface ResolvedCode {
  readonly code: string;
  /** What stood in the place of the code and did not lead to the code. */
  readonly received: string | undefined;
  /** Something that can be a code stood in the place of it. */
  readonly usable: boolean;
}

/** Wire code, else match rules, else the generic error of the HTTP status. */
export function resolveCode(
  reading: Reading,
  fields: readonly FieldError[],
  status: number,
  tables: ApiTables,
): ResolvedCode {
  let received: string | undefined;
  for (const wire of reading.codes ?? []) {
    if (wire === undefined || (typeof wire === "number" && !tables.spec.numericCodes)) continue;
    const code = tables.codes.get(String(wire));
    if (code !== undefined) return { code, received: undefined, usable: true };
    received ??= String(wire);
  }
  const usable = received !== undefined;
  const matched = usable ? undefined : matchRule(reading, fields, status, tables);
  return { code: matched ?? genericCode(status, tables), received, usable };
}

function matchRule(
  reading: Reading,
  fields: readonly FieldError[],
  status: number,
  { spec }: ApiTables,
): string | undefined {
  return spec.match?.find(
    (rule) =>
      rule.status === status &&
      (rule.hasFields ?? fields.length > 0) === fields.length > 0 &&
      (rule.detail ?? reading.detail) === reading.detail &&
      (rule.rule === undefined || fields.some((field) => field.rule === rule.rule)),
  )?.code;
}

/** RFC 9110, section 15: an unknown status is read as the first of its class. */
export function genericCode(status: number, { spec }: ApiTables): string {
  return (
    spec.generics?.[status] ??
    spec.catalog.generics[status] ??
    (status < 500 ? "bad_request" : "internal_error")
  );
}
