/**
 * The same text in one piece, for one that is to be used again and again. What `+` and templates make is a tree of pieces,
 * which engines walk down each time when it is a piece of another text: of a small body that took a third.
 */
export function flat(text: string): string {
  return text.split("").join("");
}
