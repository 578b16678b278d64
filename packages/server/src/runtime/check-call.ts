import type { FieldError, Members } from "@org/errors-types/runtime";
import type { AnyErrorDefinition } from "./define-error.js";
import type { ErrorOptions } from "./error-factory.js";
import { isError } from "./is-error.js";
import { MAX_FIELDS } from "./max-fields.js";

/** The arguments of a factory, as far as they are of their types. */
export interface CheckedCall {
  readonly details: Members | undefined;
  readonly options: ErrorOptions | undefined;
  readonly fields: readonly FieldError[] | undefined;
  /** All required details are there. */
  readonly complete: boolean;
}

/**
 * Checks the arguments of a factory. In production what is malformed is left out, because an error on the way to a
 * client must not become another one.
 * @throws TypeError outside production.
 */
export function checkCall(definition: AnyErrorDefinition, details: unknown, options: unknown): CheckedCall {
  const given = isObject(options) ? (options as ErrorOptions) : undefined;
  if (options !== undefined && given === undefined) complain(definition, "options as an object", options);
  const members = isObject(details) ? (details as Members) : undefined;
  if (details !== undefined && members === undefined) complain(definition, "details as an object", details);
  return {
    details: members,
    options: given,
    fields: checkFields(definition, given?.fields),
    complete: hasRequired(definition, members),
  };
}

function isObject(value: unknown): boolean {
  try {
    // An Error in the place of the details would send its members to the client: it is a `cause`.
    return typeof value === "object" && value !== null && !Array.isArray(value) && !isError(value);
  } catch {
    return false;
  }
}

function hasRequired(definition: AnyErrorDefinition, details: Members | undefined): boolean {
  if (definition.required === undefined) return true;
  for (const name of definition.required) {
    if (isThere(details, name)) continue;
    complain(definition, `details with ${definition.required.join(", ")}`, details, `without ${name}`);
    return false;
  }
  return true;
}

function isThere(details: Members | undefined, name: string): boolean {
  try {
    return details?.[name] !== undefined;
  } catch {
    return false;
  }
}

function checkFields(definition: AnyErrorDefinition, fields: unknown): readonly FieldError[] | undefined {
  if (fields === undefined) return undefined;
  const count = countOf(fields);
  if (count === undefined) {
    complain(definition, "fields as a list of { pointer, rule?, message?, params? }", fields);
    return undefined;
  }
  for (let index = 0; index < count; index++) {
    const pointer = pointerOf(fields as readonly unknown[], index);
    const valid = typeof pointer === "string" && POINTER.test(pointer);
    if (!valid) complain(definition, "fields that each have a pointer such as /email", pointer);
  }
  return fields as readonly FieldError[];
}

/** RFC 6901, section 3. */
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** How many elements of a list to look at; undefined for what is no list. */
function countOf(value: unknown): number | undefined {
  try {
    return Array.isArray(value) ? Math.min(value.length, MAX_FIELDS) : undefined;
  } catch {
    return undefined;
  }
}

function pointerOf(fields: readonly unknown[], index: number): unknown {
  try {
    return (fields[index] as Partial<FieldError> | null | undefined)?.pointer;
  } catch {
    return undefined;
  }
}

declare const process: { readonly env?: { readonly NODE_ENV?: string } } | undefined;

function complain({ code }: AnyErrorDefinition, expected: string, received: unknown, how?: string): void {
  if (typeof process !== "undefined" && process?.env?.NODE_ENV === "production") return;
  throw new TypeError(
    `${code}(details?, options?): expected ${expected}, received ${how ?? describe(received)}`,
  );
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value !== "object" || value === null) return String(value);
  if (countOf(value) !== undefined) return "an array";
  try {
    return isError(value) ? "an Error: pass it as { cause }" : "an object";
  } catch {
    return "an object that cannot be read";
  }
}
