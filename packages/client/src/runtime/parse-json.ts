import { attempt } from "./attempt.js";
import { MAX_DEPTH } from "./limits.js";
import type { JsonObject } from "./reading.js";

/** Strict JSON; undefined for any other text, and for a value nested deeper than 64 levels. */
export function parseJson(text: string): unknown {
  const value: unknown = attempt(() => JSON.parse(text));
  return isDeep(value, MAX_DEPTH) ? undefined : value;
}

/** Whether a value has more levels: nobody who walks it afterwards then runs out of stack. */
function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels < 1) return true;
  // a loop, and no function for each container: every body comes by here
  for (const name in value) {
    if (isDeep((value as JsonObject)[name], levels - 1)) return true;
  }
  return false;
}
