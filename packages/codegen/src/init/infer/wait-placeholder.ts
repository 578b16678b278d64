/** The placeholder of a wait, by the name of its key and one value: `retryAfterMs: 1500`, `retryDelay: 1.5s`, a time of day. */
export function waitPlaceholder(word: string, value: unknown): string {
  if (typeof value === "string" && value.endsWith("s")) return "{retryAfter|duration}";
  const unit = /(?:ms|millis|milliseconds)$/.test(word)
    ? "milliseconds"
    : isTime(value)
      ? "epoch"
      : "seconds";
  return `{retryAfter|${unit}${typeof value === "string" ? "|string" : ""}}`;
}

/** Seconds since 1970. */
function isTime(value: unknown): boolean {
  return Number(value) > 1_000_000_000;
}
