import type { ErrorMembers } from "./error-members.js";
import { isError } from "./is-error.js";
import { MAX_FIELDS } from "./max-fields.js";

/**
 * A copy of an error that can be read without surprises: a member whose getter or proxy throws is not in it. Needed only
 * when reading the error itself threw.
 */
export function snapshot(error: ErrorMembers): ErrorMembers {
  const copy = copyMembers(error, ["code", "status", "detail", "instance", "traceId", "retryAfterMs"]);
  copyInto(
    copy,
    error,
    ownNames(error).filter((name) => ["title", "type", "help"].includes(name)),
  );
  const { details, fields } = copyMembers(error, ["details", "fields"]);
  return { ...copy, details: copyOwn(details), fields: copyFields(fields) };
}

/** As many field errors as are sent, without those that cannot be read. */
export function copyFields(fields: unknown): unknown[] {
  const copies: unknown[] = [];
  const count = countOf(fields);
  for (let index = 0; index < count; index++) {
    const field = copyMembers(fields, [`${index}`])[index];
    if (!isData(field)) continue;
    const { params, ...copy } = copyMembers(field, ["pointer", "rule", "message", "params"]);
    copies.push({ ...copy, params: copyOwn(params) });
  }
  return copies;
}

function countOf(fields: unknown): number {
  try {
    return Array.isArray(fields) ? Math.min(fields.length, MAX_FIELDS) : 0;
  } catch {
    return 0;
  }
}

/** The enumerable members that can be read; undefined for what is no data. */
export function copyOwn(value: unknown): Record<string, unknown> | undefined {
  return isData(value) ? copyMembers(value, ownNames(value)) : undefined;
}

/**
 * Not a text or a buffer, which have a member for each character or byte; nor an `Error`, whose members must not leave.
 */
function isData(value: unknown): boolean {
  try {
    return typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !isError(value);
  } catch {
    return false;
  }
}

/** Those of the named members that can be read. */
export function copyMembers(source: unknown, names: readonly string[]): Record<string, unknown> {
  return copyInto({}, source, names);
}

function copyInto(copy: Record<string, unknown>, source: unknown, names: readonly string[]) {
  for (const name of names) {
    try {
      const value = (source as Record<string, unknown>)[name];
      // Not an assignment: `__proto__` is a name like any other.
      Object.defineProperty(copy, name, { value, enumerable: true, writable: true, configurable: true });
    } catch {
      // Not there, then.
    }
  }
  return copy;
}

function ownNames(value: unknown): readonly string[] {
  try {
    return Object.keys(value as object);
  } catch {
    return [];
  }
}
