import { expect, test } from "vitest";
import { isReached } from "../report/report.js";
import type { CandidateName } from "./candidates.js";
import { exponentOf, verdictsOf } from "./goals.js";
import type { Measurement } from "./measure.js";

function measured(name: CandidateName, errors: number, wallS: number, memoryMb = 100): Measurement {
  return { name, errors, runs: [{ wallS, cpuS: wallS, memoryMb }], written: { files: 1, bytes: 1 } };
}

const missed = (
  measurements: readonly Measurement[],
  changes = [] as Parameters<typeof verdictsOf>[0]["changes"],
) =>
  verdictsOf({ measurements, changes })
    .filter((verdict) => !isReached(verdict))
    .map(({ what, value, most, ahead = [] }) => [what, value, most, ...ahead]);

test("time and memory count at 10,000 errors", () => {
  expect(missed([measured("ours, JSON", 10_000, 2.4), measured("ours, YAML", 10_000, 3.9)])).toEqual([]);
  expect(missed([measured("ours, JSON", 10_000, 2.6, 700), measured("ours, JSON", 1000, 2.6)])).toEqual([
    ["10,000 errors: ours, JSON, wall time", 2.6, 2.5],
    ["10,000 errors: ours, JSON, memory", 700, 600],
  ]);
});

test("growth is a power of the number of errors, from 100 on", () => {
  expect(exponentOf(measured("ours, JSON", 100, 1), measured("ours, JSON", 1000, 10))).toBeCloseTo(1);
  expect(exponentOf(measured("ours, JSON", 100, 1), measured("ours, JSON", 1000, 100))).toBeCloseTo(2);
  const quadratic = [10, 100, 1000].map((errors) => measured("ours, YAML", errors, errors ** 2 / 1e6));
  expect(missed(quadratic)).toEqual([
    ["100 to 1,000 errors: ours, YAML, power of n that CPU time grows with", expect.closeTo(2), 1.1],
  ]);
});

test("every peer is slower; the bare emitter may be faster", () => {
  const others = [measured("bare emitter", 1000, 0.1), measured("quicktype", 1000, 3)];
  expect(missed([measured("ours, JSON", 1000, 1), ...others])).toEqual([]);
  expect(missed([measured("ours, JSON", 1000, 4), ...others])).toEqual([
    ["1,000 errors: ours, JSON, as the fastest peer", 4, 3, "quicktype"],
  ]);
});

test("who was late is no faster peer", () => {
  const late: Measurement = { name: "hey-api", errors: 1000, runs: [], written: { files: 0, bytes: 0 } };
  expect(missed([measured("ours, JSON", 1000, 4), late])).toEqual([]);
});

test("the change of one error counts at 1,000", () => {
  const runs = [{ wallS: 1.5, cpuS: 1.5, memoryMb: 100 }];
  expect(missed([], [{ errors: 1000, runs, rewritten: ["a", "b"] }])).toEqual([
    ["1,000 errors: one is changed, 2 files", 1.5, 1],
  ]);
  expect(missed([], [{ errors: 10_000, runs, rewritten: [] }])).toEqual([]);
});
