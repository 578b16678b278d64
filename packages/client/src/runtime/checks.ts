import { allFit, membersOf } from "./check-details.js";
import type { Check, Checks } from "./define-api.js";
import { object } from "./read-member.js";

// What the details of an error are checked with. Formats and ranges are not looked at.

export const isText: Check = (value) => typeof value === "string";

export const isNumber: Check = (value) => typeof value === "number";

export const isInteger: Check = Number.isInteger;

export const isBoolean: Check = (value) => typeof value === "boolean";

export const isObject: Check = (value) => object(value) !== undefined;

export const isList: Check = Array.isArray;

export const isNull: Check = (value) => value === null;

export const isAnything: Check = () => true;

export function isOneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

export function isListOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** An object; a member whose name ends in `?` may be absent. */
export function isObjectOf(checks: Checks): Check {
  const members = membersOf(checks);
  return (value) => {
    const given = object(value);
    return given !== undefined && allFit(given, members);
  };
}

export function isAnyOf(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}
