import { expect, test } from "vitest";
import { secondsOf } from "./compilers.js";
import { placeOf } from "./hover.js";
import { reportOf } from "./report-of-types.js";
import { HOVER, sources } from "./sources.js";
import type { Lane } from "./types.js";

const SAID = `Files:              12
Instantiations:   2549
Check time:        0.31s
Total time:        1.10s
`;

test.each([
  ["Check time", 0.31],
  ["Total time", 1.1],
  ["Emit time", undefined],
])("%s", (what, seconds) => {
  expect(secondsOf(SAID, what)).toBe(seconds);
});

test("the place that is hovered over counts from 1", () => {
  expect(placeOf(`one\n  two ${HOVER}three`)).toEqual({ line: 2, offset: 7 + HOVER.length });
});

test("a check is told without that of an empty program, round by round", () => {
  const checked = (...seconds: number[]) => seconds.map((checkS) => ({ checkS, totalS: 1, complaints: "" }));
  const lane: Lane = {
    source: sources[0]!,
    errors: 1000,
    folder: "",
    checks: { "TypeScript 5.9.3": checked(0.3, 0.2, 0.5), "TypeScript 7.0.2": checked(0.01, 0.03, 0.02) },
    hovered: { firstMs: 900, nextMs: [50, 70, 60], shown: "" },
  };
  const empty = { "TypeScript 5.9.3": checked(0.1, 0.1, 0.1), "TypeScript 7.0.2": checked(0.02, 0.01, 0) };
  const { verdicts } = reportOf([lane], empty);
  expect(verdicts.map(({ value, most }) => [value, most])).toEqual([
    [200, 200],
    [20, 20],
    [60, 100],
  ]);
});
