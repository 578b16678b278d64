import { describe, expect, test } from "vitest";
import { sampleApi, sampleSent } from "../testing/sample-api.js";
import type { CodecName } from "./layout.js";
import { printedValue, scopeOf } from "./occurrence.js";

const NOW_MS = 1_700_000_000_000;

describe("a wait", () => {
  test.each<[number, CodecName[], unknown]>([
    [1500, [], 1500],
    [1500.25, [], 1501],
    [-1, [], undefined],
    [1500.25, ["string"], "1501"],
    [1500.25, ["milliseconds"], 1501],
    [1500, ["seconds"], 2],
    [1500.25, ["duration"], "1.501s"],
    [1500, ["epoch", "string"], "1700000002"],
  ])("%d ms through %j is %j", (retryAfterMs, codecs, printed) => {
    const sent = sampleSent();
    const api = sampleApi({ mediaType: "application/json", body: {} });
    const scope = scopeOf(api, { sent, retryAfterMs, nowMs: NOW_MS });
    expect(printedValue({ kind: "placeholder", member: { name: "retryAfter" }, codecs }, scope)).toBe(
      printed,
    );
  });
});
