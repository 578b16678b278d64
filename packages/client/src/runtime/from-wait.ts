/** A wait in whole milliseconds, rounded up; undefined if it is none. */
function wait(milliseconds: number): number | undefined {
  return milliseconds >= 0 && milliseconds < Number.POSITIVE_INFINITY ? Math.ceil(milliseconds) : undefined;
}

/** Seconds → milliseconds. What lies below a microsecond is the rounding of binary fractions. */
export function fromSeconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : wait(Math.round(seconds * 1e6) / 1e3);
}

export function fromMilliseconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : wait(milliseconds);
}

/** A wait as decimal text, exactly: seconds, `1.250` → 1250. Undefined for any other text. */
export function fromDecimal(text = "", power: "e3" | "e0" = "e3"): number | undefined {
  return text && /^\d+(?:\.\d+)?$/.test(text) ? Math.ceil(Number(text + power)) : undefined;
}

/** `1.250s` → 1250: the JSON form of google.protobuf.Duration. */
export function fromDuration(text: string | undefined): number | undefined {
  return text?.endsWith("s") ? fromDecimal(text.slice(0, -1)) : undefined;
}

/** Seconds since 1970 → milliseconds from now; what is past is 0. */
export function fromEpoch(seconds: number | undefined, nowMs: number = Date.now()): number | undefined {
  const at = fromSeconds(seconds);
  return at === undefined ? undefined : Math.ceil(Math.max(0, at - nowMs));
}
