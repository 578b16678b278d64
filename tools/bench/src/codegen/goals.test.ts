import { expect, test } from "vitest";
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
    .filter(({ reached }) => !reached)
    .map(({ text }) => text);

test("time and memory count at 10,000 errors", () => {
  expect(missed([measured("ours, JSON", 10_000, 2.4), measured("ours, YAML", 10_000, 3.9)])).toEqual([]);
  expect(missed([measured("ours, JSON", 10_000, 2.6, 700), measured("ours, JSON", 1000, 2.6)])).toEqual([
    "ours, JSON, 10000 errors: 2.60 s of 2.5 s",
    "ours, JSON, 10000 errors: 700 MB of 600 MB",
  ]);
});

test("growth is a power of the number of errors, from 100 on", () => {
  expect(exponentOf(measured("ours, JSON", 100, 1), measured("ours, JSON", 1000, 10))).toBeCloseTo(1);
  expect(exponentOf(measured("ours, JSON", 100, 1), measured("ours, JSON", 1000, 100))).toBeCloseTo(2);
  const quadratic = [10, 100, 1000].map((errors) => measured("ours, YAML", errors, errors ** 2 / 1e6));
  expect(missed(quadratic)).toEqual(["ours, YAML, 100 to 1000 errors: time grows as n^2.00 of n^1.1"]);
});

test("every peer is slower; the bare emitter may be faster", () => {
  const others = [measured("bare emitter", 1000, 0.1), measured("quicktype", 1000, 3)];
  expect(missed([measured("ours, JSON", 1000, 1), ...others])).toEqual([]);
  expect(missed([measured("ours, JSON", 1000, 4), ...others])).toEqual(["1000 errors: quicktype faster"]);
});

test("who was late is no faster peer", () => {
  const late: Measurement = { name: "hey-api", errors: 1000, runs: [], written: { files: 0, bytes: 0 } };
  expect(missed([measured("ours, JSON", 1000, 4), late])).toEqual([]);
});

test("the change of one error counts at 1,000", () => {
  const runs = [{ wallS: 1.5, cpuS: 1.5, memoryMb: 100 }];
  expect(missed([], [{ errors: 1000, runs, rewritten: ["a", "b"] }])).toEqual([
    "one of 1000 errors is changed: 1.50 s of 1 s, 2 files",
  ]);
  expect(missed([], [{ errors: 10_000, runs, rewritten: [] }])).toEqual([]);
});
