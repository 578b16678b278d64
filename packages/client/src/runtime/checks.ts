import type { DetailsCheck } from "./define-api.js";
import { object } from "./read-member.js";

// What the details of an error are checked with. Formats and ranges are not looked at.

/** A type by its name, or a function that tells whether a value fits. */
export type Check = "string" | "number" | "integer" | "boolean" | ((value: unknown) => boolean);

export function fits(value: unknown, check: Check): boolean {
  if (typeof check === "function") return check(value);
  if (check === "string") return typeof value === "string";
  return check === "integer" ? Number.isInteger(value) : typeof value === check;
}

export const isObject: Check = (value) => object(value) !== undefined;

export const isList: Check = Array.isArray;

export const isNull: Check = (value) => value === null;

export const isAnything: Check = (value) => value !== undefined;

export function isOneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

export function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every((item) => fits(item, check));
}

/** An object whose members all fit. */
export function isObjectOf(check: DetailsCheck): Check {
  return (value) => {
    const given = object(value);
    return given !== undefined && check(given);
  };
}

export function isAnyOf(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => fits(value, check));
}
