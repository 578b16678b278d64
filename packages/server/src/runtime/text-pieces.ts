import { escaped } from "./quote.js";

/** A piece of JSON text; a number is its own JSON text. Absent where the error lacks what it prints. */
export type Piece = string | number | undefined;

/** A member that may be absent: `prefix` is its comma, key and colon. */
export function optional(prefix: string, value: Piece): string {
  return value === undefined ? "" : prefix + value;
}

/** The same for a text that is not yet in quotes: `prefix` ends with the first one. Fewer pieces cost less to join. */
export function optionalText(prefix: string, text: string | undefined): string {
  // A caller without types may put anything in the place of a text: what is no text is not there.
  return typeof text === "string" ? `${prefix}${escaped(text)}"` : "";
}

/** An object of members that each begin with a comma. */
export function braces(members: string): string {
  return `{${members.slice(1)}}`;
}

/** Mixed text of a template; absent when one of its parts is. */
export function concat(...parts: readonly Piece[]): string | undefined {
  let text = "";
  for (const part of parts) {
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}
