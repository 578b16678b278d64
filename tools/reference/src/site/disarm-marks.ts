/**
 * What VitePress 1.6 and Vite 5 look for in the program of a page after it was made, with no regard to texts: a text that holds it would
 * be taken for theirs, and could end the literal that it stands in (`staticStripRE` in VitePress, `assetUrlRE` in Vite).
 */
const MARKS = /_(?=_V(?:P|ITE)_)|createStatic(?=VNode)/g;

/** Parts them by a mark without width. */
export function disarmMarks(text: string): string {
  return text.replace(MARKS, "$&\u200c");
}
