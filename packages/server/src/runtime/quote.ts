/**
 * What JSON must escape in a text: quotes, backslashes, control characters and, so that the body is well-formed UTF-8,
 * lone surrogates. It matches pairs too and leaves them to `JSON.stringify`: to tell them apart costs every text more.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes (RFC 8259, section 7)
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Whether a text cannot just be put into quotes. */
export function needsEscape(text: string): boolean {
  return ESCAPED.test(text);
}

/** A text as JSON, the same as `JSON.stringify` gives; undefined for undefined. */
export function quote(text: string): string;
export function quote(text: string | undefined): string | undefined;
export function quote(text: string | undefined): string | undefined {
  // A caller without types may put anything in the place of a text: what is no text is not there.
  if (typeof text !== "string") return undefined;
  return needsEscape(text) ? JSON.stringify(text) : `"${text}"`;
}
