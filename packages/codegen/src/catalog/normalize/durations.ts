const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** A longer wait than this cannot be set on a timer: 2³¹−1 ms, a little over 24 days. */
const LONGEST_MS = 2_147_483_647;

/** Milliseconds of a written duration, such as `250ms`, `1s`, `1.5s`, `10s`, `1m`; undefined if it is none. */
export function parseDuration(written: string): number | undefined {
  const match = /^(\d{1,10}(?:\.\d{1,3})?)(ms|s|m)$/.exec(written);
  if (match === null) return undefined;
  const [, amount = "", unit = ""] = match;
  const milliseconds = Math.round(Number(amount) * (UNITS[unit] ?? 0));
  return milliseconds <= LONGEST_MS ? milliseconds : undefined;
}

/** The shortest way to write a duration: `1500` is `1.5s`, `60000` is `1m`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds >= 60_000 && milliseconds % 60_000 === 0) return `${milliseconds / 60_000}m`;
  return milliseconds >= 1000 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
