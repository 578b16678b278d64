/** `version-traceid-parentid-flags` (W3C Trace Context, section 3.2); later versions may append further parts. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;

/** What version 00 defines; what a later version appends is left out. */
const LENGTH = 55;

/** The `traceparent` of a request if it is valid: lower-case hex, ids that are not all zero, version ≠ ff. */
export function parseTraceparent(header: unknown): string | undefined {
  if (typeof header !== "string") return undefined;
  const match = TRACEPARENT.exec(header);
  if (match === null) return undefined;
  const [, version, traceId, parentId, rest] = match;
  if (version === "ff" || (version === "00" && rest !== undefined)) return undefined;
  if (/^0+$/.test(traceId!) || /^0+$/.test(parentId!)) return undefined;
  return header.slice(0, LENGTH);
}
