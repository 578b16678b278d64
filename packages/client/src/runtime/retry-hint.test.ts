import { describe, expect, it } from "vitest";
import { retryHint } from "./retry-hint.js";

const now = Date.UTC(2026, 0, 20, 12);
const all = { "retry-after-ms": "1500", "retry-after": "9", ratelimit: '"default";r=0;t=30' };

describe("retryHint", () => {
  it.each<[string, Record<string, string>, number | undefined, number | undefined]>([
    ["nothing", {}, undefined, undefined],
    ["retry-after-ms first", all, 7, 1500],
    ["then Retry-After", { ...all, "retry-after-ms": "abc" }, 7, 9000],
    ["then RateLimit", { ...all, "retry-after-ms": "", "retry-after": "soon" }, 7, 30_000],
    ["then what the dialect said", { ratelimit: '"default";r=1;t=30' }, 7, 7],
    ["zero is a hint", { "retry-after-ms": "0", "retry-after": "9" }, 7, 0],
    ["fractions are rounded up", { "retry-after-ms": "1500.2" }, undefined, 1501],
    ["a negative one is none", { "retry-after-ms": "-1" }, undefined, undefined],
    ["one that is too long to count", { "retry-after-ms": "9".repeat(30) }, undefined, 2 ** 53 - 1],
    ["one that is longer still", { "retry-after-ms": "9".repeat(400) }, undefined, 2 ** 53 - 1],
    ["of any source", { ratelimit: `"default";r=0;t=${"9".repeat(15)}` }, undefined, 2 ** 53 - 1],
    ["an old header is none", { ...all, age: "30" }, undefined, undefined],
    ["nor is an old body", { age: "1" }, 7, undefined],
    ["fresh from the cache", { "retry-after": "9", age: "0" }, undefined, 9000],
    ["an age nobody understands", { "retry-after": "9", age: "old" }, undefined, 9000],
    ["the first of several ages", { "retry-after": "9", age: "30, 0" }, undefined, undefined],
  ])("%s", (_, headers, read, expected) => {
    expect(retryHint((name) => headers[name], read, now)).toBe(expected);
  });
});
