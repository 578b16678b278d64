/** Whole seconds, rounded up so that nobody comes back too early. */
export function toSeconds(waitMs: number | undefined): number | undefined {
  return waitMs === undefined ? undefined : Math.ceil(waitMs / 1000);
}

/** Whole milliseconds, rounded up. */
export function toMilliseconds(waitMs: number | undefined): number | undefined {
  return waitMs === undefined ? undefined : Math.ceil(waitMs);
}

/** Seconds with three decimals and the unit: `1.250s`. */
export function toDuration(waitMs: number | undefined): string | undefined {
  return waitMs === undefined ? undefined : `${(Math.ceil(waitMs) / 1000).toFixed(3)}s`;
}

/** The moment after the wait in seconds since 1970, rounded up. */
export function toEpoch(waitMs: number | undefined, nowMs: number = Date.now()): number | undefined {
  return waitMs === undefined ? undefined : Math.ceil((nowMs + waitMs) / 1000);
}
