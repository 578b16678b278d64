/**
 * Whether a dialect is that of RFC 9457, whose readers take every object that was sent with this media type, whatever it
 * lacks. Parameters and case do not count, here as in the reader.
 */
export function speaksProblems({ mediaType }: { readonly mediaType: string }): boolean {
  return /^application\/problem\+json[ \t]*(?:;|$)/i.test(mediaType);
}
