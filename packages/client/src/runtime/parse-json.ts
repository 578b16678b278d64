import { attempt } from "./attempt.js";
import { MAX_DEPTH } from "./limits.js";

/** Strict JSON; undefined for any other text, and for a value nested deeper than 64 levels. */
export function parseJson(text: string): unknown {
  const value: unknown = attempt(() => JSON.parse(text));
  return isDeep(value, MAX_DEPTH) ? undefined : value;
}

/** Whether a value has more levels: nobody who walks it afterwards then runs out of stack. */
function isDeep(value: unknown, levels: number): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    (levels === 0 || Object.values(value).some((item) => isDeep(item, levels - 1)))
  );
}
