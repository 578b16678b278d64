import type { JsonObject } from "./reading.js";

// Each gives the value if it has the type, else undefined: a member of the wrong type is an absent one.

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A finite number: JSON's `1e999` is none. */
export function number(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}

export function boolean(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

export function object(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function array(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Any JSON value. A function is none: it is what an object inherits under a name such as `toString`. */
export function json(value: unknown): unknown {
  return typeof value === "function" ? undefined : value;
}

/** What may stand in the place of a code. An integer that JavaScript cannot hold exactly could be taken for another. */
export function wireCode(value: unknown): string | number | undefined {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return undefined;
  return text(value) ?? number(value);
}
