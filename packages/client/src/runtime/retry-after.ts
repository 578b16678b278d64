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
  let longest: number | undefined;
  // a date holds a comma of its own, before its day
  for (const member of value.split(/,(?! \d\d[ -][A-Z])/)) {
    const at = parseHttpDate(member.trim(), sentAt);
    const wait = fromDecimal(member.trim()) ?? (at && at - sentAt);
    if (wait !== undefined) longest = Math.max(longest ?? 0, wait);
  }
  return longest;
}
