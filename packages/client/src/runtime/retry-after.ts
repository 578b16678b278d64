import { fromDecimalSeconds } from "./from-wait.js";
import { parseHttpDate } from "./http-date.js";

/**
 * `Retry-After` (RFC 9110, section 10.2.3) in milliseconds from the response's `Date`; a date in the past is 0.
 * Fractions of a second are accepted. Of a list the largest valid value; undefined when none is valid.
 */
export function parseRetryAfter(
  value: string | undefined,
  date: string | undefined,
  nowMs: number,
): number | undefined {
  if (value === undefined) return undefined;
  const sentAt = parseHttpDate(date ?? "", nowMs) ?? nowMs;
  const members = value.split(",");
  let longest: number | undefined;
  members.forEach((member, index) => {
    // a date holds a comma of its own, so that two neighbours may be one date
    for (const text of [member, `${member},${members[index + 1]}`]) {
      const wait = waitOf(text.trim(), sentAt);
      if (wait !== undefined && wait >= (longest ?? 0)) longest = wait;
    }
  });
  return longest;
}

function waitOf(text: string, sentAt: number): number | undefined {
  const wait = fromDecimalSeconds(text);
  if (wait !== undefined) return wait;
  const at = parseHttpDate(text, sentAt);
  return at === undefined ? undefined : Math.max(0, at - sentAt);
}
