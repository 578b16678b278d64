import { expect, test } from "vitest";
import { toDuration, toEpoch, toMilliseconds, toSeconds } from "./wait.js";

test.each([
  [0, 0, 0, "0.000s", 1_700_000_000],
  [1, 1, 1, "0.001s", 1_700_000_001],
  [1_000, 1, 1_000, "1.000s", 1_700_000_001],
  [1_250, 2, 1_250, "1.250s", 1_700_000_002],
  [0.5, 1, 1, "0.001s", 1_700_000_001],
])("%d ms", (waitMs, seconds, milliseconds, duration, epoch) => {
  expect(toSeconds(waitMs)).toBe(seconds);
  expect(toMilliseconds(waitMs)).toBe(milliseconds);
  expect(toDuration(waitMs)).toBe(duration);
  expect(toEpoch(waitMs, 1_700_000_000_000)).toBe(epoch);
});

test("the epoch counts from now", () => {
  const before = Math.ceil(Date.now() / 1000);
  expect(toEpoch(0)).toBeGreaterThanOrEqual(before);
  expect(toEpoch(0)).toBeLessThanOrEqual(before + 2);
});

test.each([toSeconds, toMilliseconds, toDuration, toEpoch])("%o keeps what is absent absent", (encode) => {
  expect(encode(undefined)).toBeUndefined();
});
