import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { exceedsLimits } from "./exceeds-limits.js";
import { isOversized } from "./is-oversized.js";
import { opensFew } from "./opens-few.js";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** A list that stands twice in the next one, which stands twice in the next one, and so on. */
function doubled(levels: number): unknown {
  let list: unknown = [];
  for (let level = 1; level < levels; level++) list = [list, list];
  return list;
}

describe.each([
  ["isOversized", (value: unknown) => isOversized(value)],
  ["exceedsLimits", exceedsLimits],
])("%s", (_, exceeds) => {
  it("allows 64 levels", () => {
    expect(exceeds(JSON.parse(nested(64)))).toBe(false);
    expect(exceeds(JSON.parse(nested(65)))).toBe(true);
    expect(exceeds(JSON.parse(`{"a":${nested(63)}}`))).toBe(false);
    expect(exceeds(JSON.parse(`{"a":${nested(64)}}`))).toBe(true);
    expect(exceeds(JSON.parse(nested(100_000)))).toBe(true);
  });

  it.each([undefined, null, true, 7, "[".repeat(100), {}, [], [[], {}]])("allows %j", (value) => {
    expect(exceeds(value)).toBe(false);
  });

  it("says what a text of JSON says", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(exceeds(value)).toBe(false);
      }),
    );
  });
});

describe("exceedsLimits", () => {
  it("has an end, whatever the value", () => {
    const round: Record<string, unknown> = {};
    round.self = [round, round];
    expect(exceedsLimits(round)).toBe(true);
    expect(exceedsLimits(doubled(60))).toBe(true);
    expect(exceedsLimits(doubled(14))).toBe(false);
  });

  it.each<[string, (length: number) => unknown]>([
    ["lists", (length) => Array.from({ length }, () => [])],
    ["numbers", (length) => new Array(length).fill(7)],
    ["members", (length) => Object.fromEntries(new Array(length).fill(7).entries())],
    ["bytes, as of MessagePack", (length) => ({ data: new Uint8Array(length) })],
  ])("allows as many %s as a text of 64 KiB could hold", (_, make) => {
    expect(exceedsLimits(make(30_000))).toBe(false);
    expect(exceedsLimits(make(40_000))).toBe(true);
  });

  it("does not look at all that is too long", () => {
    const values = vi.spyOn(Object, "values");
    expect(exceedsLimits(new Array(40_000).fill(7))).toBe(true);
    expect(exceedsLimits(new Uint8Array(40_000))).toBe(true);
    expect(values).not.toHaveBeenCalled();
    values.mockRestore();
    expect(exceedsLimits({ length: 1e9 })).toBe(false);
    // as many as there are within 64 KiB
    expect(exceedsLimits(new Array(32_767).fill(7))).toBe(false);
    expect(exceedsLimits(new Array(32_768).fill(7))).toBe(true);
  });
});

describe("opensFew", () => {
  it.each<[string, boolean]>([
    ["", true],
    ['{"a":[1,[2]]}', true],
    [nested(64), true],
    [nested(65), false],
    ["{".repeat(64), true],
    ["{".repeat(33) + "[".repeat(32), false],
    [JSON.stringify("[".repeat(65)), false],
  ])("%j", (text, expected) => {
    expect(opensFew(text)).toBe(expected);
  });

  it("is true of no text that has too many levels", () => {
    const list = fc.integer({ min: 60, max: 70 }).map(nested);
    fc.assert(
      fc.property(list, fc.jsonValue(), (deep, other) => {
        const text = `[${JSON.stringify(other)},${deep}]`;
        if (isOversized(JSON.parse(text))) expect(opensFew(text)).toBe(false);
      }),
    );
  });
});
