import { MAX_DEPTH } from "./limits.js";

/** Whether a value has more levels: nobody who walks it afterwards then runs out of stack. */
export function isOversized(value: unknown, levels: number = MAX_DEPTH): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isOversized(item, levels - 1));
}
