/**
 * What VitePress 1.6 and Vite 5 look for in the program of a page with no regard to texts, so that a text that holds it could end the
 * literal that it stands in: `staticStripRE` and `staticInjectMarkerRE` in VitePress, `assetUrlRE` in Vite; what ends or nests a
 * `<script>` (HTML, section 4.12.1.3), since VitePress puts the titles of pages into one as they are; and what makes a text of its
 * configuration a function (`deserializeFunctions`).
 */
const MARKS = /_(?=_V(?:P|ITE)_|vp-fn_)|createStatic(?=VNode)|<(?=!--|\/?script)/gi;

/** Parts them by a mark without width. */
export function disarmMarks(text: string): string {
  return text.replace(MARKS, "$&\u200c");
}
