import type { CodecName } from "../layout.js";

const PATTERN = /^(\d+(?:\.\d+)?)s?$/;

/** The wait in milliseconds that a number or text stands for; undefined where it is none. */
export function readWait(written: unknown, codecs: readonly CodecName[], nowMs: number): number | undefined {
  const [, digits] = PATTERN.exec(String(written)) ?? [];
  if (digits === undefined) return undefined;
  const amount = Number(digits);
  if (codecs.includes("epoch")) return Math.max(0, Math.round(amount * 1000) - nowMs);
  const inSeconds = codecs.includes("seconds") || codecs.includes("duration");
  return inSeconds ? Math.round(amount * 1000) : Math.ceil(amount);
}
