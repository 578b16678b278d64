import { fromDecimal } from "./from-wait.js";
import { parseHttpDate } from "./http-date.js";

/**
 * `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from the response's `Date`; a date in the past is 0.
 * Fractions of a second are accepted. Of a list the largest valid value; undefined when none is valid. May be infinite.
 */
export function parseRetryAfter(
  value: string | undefined,
  date: string | undefined,
  nowMs: number,
): number | undefined {
  if (value === undefined) return undefined;
  const sentAt = parseHttpDate(date, nowMs) ?? nowMs;
  // a date holds a comma of its own, before its day
  const members = value.split(/,(?! \d\d[ -][A-Z])/);
  const waits = members.flatMap((member) => waitOf(member.trim(), sentAt) ?? []);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

function waitOf(text: string, sentAt: number): number | undefined {
  const at = parseHttpDate(text, sentAt);
  return fromDecimal(text) ?? (at && Math.max(0, at - sentAt));
}
