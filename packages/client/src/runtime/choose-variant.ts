import type { FieldError } from "@org/errors-types/runtime";
import type { ApiTables } from "./api-tables.js";
import type { HeaderReader, Variant } from "./dialect.js";
import { object } from "./read-member.js";
import { MAX_FIELDS, type Reading } from "./reading.js";
import { type ResolvedCode, resolveCode } from "./resolve-code.js";

/** A body that fits the dialect. */
export interface Fitting {
  readonly reading: Reading;
  readonly fields: readonly FieldError[];
  readonly code: ResolvedCode;
  /** Everything was there that the template calls for, the code too. */
  readonly whole: boolean;
}

/** The first variant that the body fits and whose condition holds of what was read. */
export function chooseVariant(
  body: unknown,
  header: HeaderReader,
  status: number,
  lenient: boolean,
  tables: ApiTables,
): Fitting | undefined {
  const { dialect } = tables.spec;
  const ofHeaders = dialect.headers === undefined ? {} : dialect.headers(header);
  if (ofHeaders === undefined && !lenient) return undefined;
  for (const variant of dialect.variants) {
    const root = rootOf(body, variant);
    const ofBody = root === undefined ? undefined : variant.read(root, lenient);
    if (ofBody === undefined) continue;
    const reading = dialect.headers === undefined ? ofBody : together(ofBody, ofHeaders ?? {});
    const fields = fieldsOf(reading, tables);
    const code = resolveCode(reading, fields, status, tables);
    const whole = code.usable || !variant.needsCode;
    if ((whole || lenient) && holds(variant, fields, code)) return { reading, fields, code, whole };
  }
  return undefined;
}

function rootOf(body: unknown, { root }: Variant): unknown {
  return root === "any" ? body : object(body);
}

function holds({ when }: Variant, fields: readonly FieldError[], { code }: ResolvedCode): boolean {
  return (
    (when?.hasFields ?? fields.length > 0) === fields.length > 0 && (when?.codes?.includes(code) ?? true)
  );
}

/** What the body said, and what it did not say from the headers. */
function together(body: Reading, headers: Reading): Reading {
  const merged: Record<string, unknown> = { ...headers };
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined) merged[name] = value;
  }
  merged.codes = [...(body.codes ?? []), ...(headers.codes ?? [])];
  merged.details = { ...headers.details, ...body.details };
  return merged;
}

function fieldsOf({ fields = [] }: Reading, { rules }: ApiTables): FieldError[] {
  const said = fields.filter(saysSomething).slice(0, MAX_FIELDS);
  return said.map(({ pointer = "", rule, message, params }) => ({
    pointer,
    ...(rule !== undefined && { rule: rules.get(rule) ?? rule }),
    ...(message !== undefined && { message }),
    ...(params !== undefined && { params }),
  }));
}

/**
 * Where the dialect has a place for the path, a renderer always fills it: an element with nothing in any place is of no
 * field, but of an error without one.
 */
function saysSomething(field: Reading): boolean {
  return (
    !Object.hasOwn(field, "pointer") ||
    [field.pointer, field.rule, field.message, field.params].some((member) => member !== undefined)
  );
}
