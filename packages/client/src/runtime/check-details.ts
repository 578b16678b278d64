import type { Members } from "@org/errors-types/runtime";
import type { Check, Checks } from "./define-api.js";

/** A member of the details, as it is checked. */
export type DetailsMember = readonly [name: string, check: Check, optional: boolean];

export function membersOf(checks: Checks = {}): readonly DetailsMember[] {
  return Object.entries(checks as Record<string, Check>).map(([key, check]) => {
    const name = key.replace(/\?$/, "");
    return [name, check, name !== key];
  });
}

/** Whether a member has its type, or may be missing and is. */
export function fitsIn(details: Members, [name, check, optional]: DetailsMember): boolean {
  const value = Object.hasOwn(details, name) ? details[name] : undefined;
  return value === undefined ? optional : check(value);
}

export function allFit(details: Members, members: readonly DetailsMember[]): boolean {
  for (const member of members) {
    if (!fitsIn(details, member)) return false;
  }
  return true;
}
