/**
 * What JSON must escape in a text: quotes, backslashes, control characters and, so that the body is well-formed UTF-8,
 * lone surrogates. It matches pairs too and leaves them to `JSON.stringify`: to tell them apart costs every text more.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes (RFC 8259, section 7)
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as it stands between the quotes of JSON. */
export function escaped(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

/** A text as JSON, the same as `JSON.stringify` gives; undefined for undefined. */
export function quote(text: string): string;
export function quote(text: string | undefined): string | undefined;
export function quote(text: string | undefined): string | undefined {
  // A caller without types may put anything in the place of a text: what is no text is not there.
  return typeof text === "string" ? `"${escaped(text)}"` : undefined;
}
