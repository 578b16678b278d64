import type { Members } from "@org/errors-types/runtime";
import type { JsonObject } from "./reading.js";

/**
 * The own members that a template does not name, as plain data: `__proto__` is a member like any other. Undefined if
 * there are none.
 */
export function rest(members: JsonObject, named: readonly string[]): Members | undefined {
  const others = Object.entries(members).filter(([name]) => !named.includes(name));
  return others.length === 0 ? undefined : Object.fromEntries(others);
}
