import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "./durations.js";

test.each([
  ["0s", 0],
  ["250ms", 250],
  ["1s", 1000],
  ["1.5s", 1500],
  ["10s", 10_000],
  ["1m", 60_000],
  ["35791m", 2_147_460_000],
])("%s", (written, milliseconds) => {
  expect(parseDuration(written)).toBe(milliseconds);
});

test.each(["", "10", "s", "1 s", "1h", "-1s", "1e3s", "10S", "1s ", "0x1s", "35792m", "1.0000s", "١s"])(
  "%j is no duration",
  (written) => {
    expect(parseDuration(written)).toBeUndefined();
  },
);

test("what is formatted is parsed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_147_483_647 }), (milliseconds) => {
      expect(parseDuration(formatDuration(milliseconds))).toBe(milliseconds);
    }),
  );
});
