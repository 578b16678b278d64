import { stripVTControlCharacters } from "node:util";
import { UNPRINTABLE } from "./encode.js";

/** A text that no terminal obeys: without escape sequences, control characters and those that reorder text. Line breaks and tabs stay. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(UNPRINTABLE, (character) =>
    character === "\n" ? character : "",
  );
}
