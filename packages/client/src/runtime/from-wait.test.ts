import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDuration, fromEpoch, fromMilliseconds, fromSeconds } from "./from-wait.js";

const noWait = [undefined, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308];

describe("fromSeconds", () => {
  it.each<[number | undefined, number | undefined]>([
    [0, 0],
    [30, 30_000],
    [1.25, 1250],
    [0.07, 70],
    [1.0005, 1001],
    ...noWait.map((none): [number | undefined, undefined] => [none, undefined]),
  ])("%s → %s", (seconds, expected) => {
    expect(fromSeconds(seconds)).toBe(expected);
  });

  it("gives back whole milliseconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (wait) => {
        expect(fromSeconds(wait / 1000)).toBe(wait);
      }),
    );
  });
});

describe("fromMilliseconds", () => {
  it.each<[number | undefined, number | undefined]>([
    [0, 0],
    [1500, 1500],
    [0.2, 1],
    [undefined, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])("%s → %s", (wait, expected) => {
    expect(fromMilliseconds(wait)).toBe(expected);
  });
});

describe("fromDuration", () => {
  it.each<[string | undefined, number | undefined]>([
    ["1.250s", 1250],
    ["0s", 0],
    ["3s", 3000],
    ["0.0001s", 1],
    ["-1s", undefined],
    ["1.250", undefined],
    ["s", undefined],
    ["1m", undefined],
    ["1e3s", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j → %s", (duration, expected) => {
    expect(fromDuration(duration)).toBe(expected);
  });
});

describe("fromEpoch", () => {
  it.each<[number | undefined, number | undefined]>([
    [1000, 0],
    [1009, 9000],
    [1009.5, 9500],
    [999, 0],
    [0, 0],
    [-1, undefined],
    [Number.NaN, undefined],
    [undefined, undefined],
  ])("%s → %s", (seconds, expected) => {
    expect(fromEpoch(seconds, 1_000_000)).toBe(expected);
  });

  it("takes the clock by default", () => {
    const wait = fromEpoch(Math.ceil(Date.now() / 1000) + 60);
    expect(wait).toBeGreaterThan(59_000);
    expect(wait).toBeLessThanOrEqual(61_000);
  });
});
