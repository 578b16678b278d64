import type { FieldError, Members } from "@org/errors-types/runtime";
import { cutPointer } from "./pointer.js";

/** Said of a field where the library says nothing that may be shown and the catalog has no message for the rule. */
export const NOT_VALID = "Is not valid.";

/** The rules that a catalog has a message of its own for. */
const WITH_MESSAGE: ReadonlySet<string> = new Set([
  "required",
  "email",
  "min_length",
  "max_length",
  "pattern",
  "unique",
  "enum",
  "additionalProperties",
  "type",
  "format",
]);

/** A longer message is left out. */
export const MAX_MESSAGE_LENGTH = 1_000;
/** Names of properties and parameters of rules; a longer one is left out. */
const MAX_TEXT_LENGTH = 256;
/** A longer list of allowed values is left out: nobody reads it. */
const MAX_VALUES = 100;
/** Parameters of a rule, as JSON; longer ones are left out. */
const MAX_PARAMS_LENGTH = 4_096;

/** One violated field, as a validator tells of it. */
export interface Violation {
  readonly pointer: string;
  readonly rule?: string | undefined;
  /** Absent where it may not be shown. */
  readonly message?: unknown;
  readonly params?: Members | undefined;
}

/** A field error of bounded size, with plain data only. */
export function fieldError({ pointer, rule, message, params }: Violation): FieldError {
  const words = typeof message === "string" && message.length <= MAX_MESSAGE_LENGTH ? message : "";
  const shown = params === undefined ? {} : plainMembers(params);
  return {
    pointer: cutPointer(pointer),
    ...(rule === undefined ? {} : { rule }),
    ...(words === "" ? silentMessage(rule) : { message: words }),
    ...(Object.keys(shown).length === 0 ? {} : { params: shown }),
  };
}

/** A rule of the catalog gets the catalog's message where the error is made or rendered. */
function silentMessage(rule: string | undefined): { readonly message?: string } {
  return rule !== undefined && WITH_MESSAGE.has(rule) ? {} : { message: NOT_VALID };
}

/** A name that somebody sent, in quotes, to be appended to a message; nothing where it is too long. */
export function naming(name: unknown): string {
  return typeof name === "string" && name.length <= MAX_TEXT_LENGTH ? `: ${JSON.stringify(name)}` : "";
}

function plainMembers(params: Members): Record<string, unknown> {
  const shown = Object.entries(params).map(([name, value]) => [name, plainValue(value)] as const);
  const members = Object.fromEntries(shown.filter(([, value]) => value !== undefined));
  return JSON.stringify(members).length <= MAX_PARAMS_LENGTH ? members : {};
}

function plainValue(value: unknown): unknown {
  if (!Array.isArray(value)) return scalar(value);
  if (value.length > MAX_VALUES) return undefined;
  const values = value.map(scalar);
  return values.includes(undefined) ? undefined : values;
}

function scalar(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  switch (typeof value) {
    case "string":
      return value.length <= MAX_TEXT_LENGTH ? value : undefined;
    case "bigint":
      return `${value}`;
    case "number":
    case "boolean":
      return value;
    default:
      return value === null ? null : undefined;
  }
}
