import type { Members } from "@org/errors-types/runtime";
import type { Check } from "./define-api.js";
import { object } from "./read-member.js";

/**
 * Details whose members have their types: those that have not are left out. `valid`: every required member was there
 * with its type. Members nobody knows are kept.
 */
export function checkDetails(
  details: Members,
  checks: Readonly<Record<string, Check>>,
): { readonly details: Members; readonly valid: boolean } {
  const wrong: string[] = [];
  let valid = true;
  for (const [key, check] of Object.entries(checks)) {
    const { name, optional } = memberOf(key);
    const there = Object.hasOwn(details, name);
    if (there && fits(details[name], check)) continue;
    if (there) wrong.push(name);
    if (!optional) valid = false;
  }
  return { details: wrong.length === 0 ? details : without(details, wrong), valid };
}

/** Whether a value has the type. As deep as the check is, whatever the value. */
function fits(value: unknown, check: Check): boolean {
  if (typeof check === "string") return check === "any" || typesOf(value).includes(check);
  if ("enum" in check) return check.enum.includes(value);
  if ("items" in check) return Array.isArray(value) && value.every((item) => fits(item, check.items));
  if ("members" in check) return hasMembers(value, check.members);
  return check.some((one) => fits(value, one));
}

function hasMembers(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  const members = object(value);
  if (members === undefined) return false;
  return Object.entries(checks).every(([key, check]) => {
    const { name, optional } = memberOf(key);
    return Object.hasOwn(members, name) ? fits(members[name], check) : optional;
  });
}

function memberOf(key: string): { readonly name: string; readonly optional: boolean } {
  const optional = key.endsWith("?");
  return { name: optional ? key.slice(0, -1) : key, optional };
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["number", "integer"] : [typeof value];
}

function without(members: Members, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}
