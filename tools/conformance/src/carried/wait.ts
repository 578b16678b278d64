/** The wait that arrives, in milliseconds: nobody is told to come back earlier than was meant. */
export function arrivingWait(waitMs: number, codec: string, nowMs: number): number {
  switch (codec) {
    case "seconds":
      return Math.ceil(waitMs / 1000) * 1000;
    case "epoch":
      return Math.max(0, Math.ceil((nowMs + waitMs) / 1000) * 1000 - nowMs);
    default:
      return Math.ceil(waitMs);
  }
}

/** A wait as it stands within a text. */
export function writtenWait(waitMs: number, codec: string, nowMs: number): string {
  const arriving = arrivingWait(waitMs, codec, nowMs);
  switch (codec) {
    case "seconds":
      return `${arriving / 1000}`;
    case "epoch":
      return `${Math.ceil((nowMs + waitMs) / 1000)}`;
    case "duration":
      return `${Math.trunc(arriving / 1000)}.${String(arriving % 1000).padStart(3, "0")}s`;
    case "milliseconds":
      return `${arriving}`;
    default:
      return `${waitMs}`;
  }
}
