import { MAX_DEPTH } from "./limits.js";

/**
 * Whether a JSON text has so few brackets that no level of it can be too deep. Engines find a character many times as fast
 * as anybody walks a value.
 */
export function opensFew(text: string): boolean {
  return count(text, "[") + count(text, "{") <= MAX_DEPTH;
}

function count(text: string, bracket: string): number {
  let found = 0;
  for (let at = text.indexOf(bracket); at >= 0 && found <= MAX_DEPTH; at = text.indexOf(bracket, at + 1))
    found++;
  return found;
}
