import { INVISIBLE, unicodeEscape } from "./encode.js";

/** A value as JSON that no terminal obeys: what is invisible in it is written as an escape. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(INVISIBLE, unicodeEscape);
}
