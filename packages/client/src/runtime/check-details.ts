import type { Members } from "@org/errors-types/runtime";
import { type Check, fits } from "./checks.js";

// What generated code checks the members of details with. It names each member, and most often a type: compilers see
// through both, where going through a list of names and functions takes several times as long.

/** Whether a member is there with its type. `partial`: it may be absent, because others are looked at alone. */
export function required(value: unknown, check: Check, partial = false): boolean {
  return value === undefined ? partial : fits(value, check);
}

/** Whether a member has its type, or is absent. */
export function optional(value: unknown, check: Check): boolean {
  return value === undefined || fits(value, check);
}

/** A member under whose name every object inherits something. */
export function ownMember(details: Members, name: string): unknown {
  return Object.hasOwn(details, name) ? details[name] : undefined;
}
