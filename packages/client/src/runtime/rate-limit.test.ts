import { describe, expect, it } from "vitest";
import { parseRateLimit } from "./rate-limit.js";

describe("parseRateLimit", () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ["", undefined],
    ['"default";r=0;t=9', 9000],
    ['"default"; r=0; t=9', 9000],
    ["default;r=0;t=9", 9000],
    ['"default";t=9;r=0', 9000],
    ['"default";r=0;t=0', 0],
    ['"default";r=3;t=9', undefined],
    ['"default";r=0', undefined],
    ['"default";t=9', undefined],
    ['"default"', undefined],
    ['"minute";r=0;t=9, "hour";r=0;t=900', 900_000],
    ['"minute";r=0;t=9, "hour";r=5;t=900', 9000],
    ['"minute";r=5;t=9, "hour";r=0;t=900', 900_000],
    ['"a, b";r=0;t=9', 9000],
    ['"a;r=1;t=5";r=0;t=9', 9000],
    ['"a";pk=:cHsdsRa894==:;r=0;t=9', 9000],
    ['"a";x="r=1, t=2";r=0;t=9', 9000],
    ['"a";x;r=0;t=9', 9000],
    ['"a";r=5;r=0;t=9', 9000],
    ['"default";r=0;t=-9', undefined],
    ['"default";r=0;t=1.5', undefined],
    ['"default";r=0;t=9s', undefined],
    ['"default";r=0;t=1234567890123456', undefined],
    ['"default";R=0;T=9', undefined],
    ['"default"r=0;t=9', undefined],
    ['"open;r=0;t=9', undefined],
    ["limit=75, remaining=0, reset=9", undefined],
    ['"good";r=0;t=9, "open', undefined],
  ])("%j → %j", (value, expected) => {
    expect(parseRateLimit(value)).toBe(expected);
  });

  it("is quick on what makes expressions slow", () => {
    const started = performance.now();
    parseRateLimit(`"a"${";a=b".repeat(10_000)};`);
    parseRateLimit(`"${'\\"'.repeat(10_000)}`);
    parseRateLimit(`a${"; ".repeat(10_000)}`);
    expect(performance.now() - started).toBeLessThan(300);
  });
});
