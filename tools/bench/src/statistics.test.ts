import { expect, test } from "vitest";
import { spreadOf } from "./statistics.js";

test.each([
  [[5], { median: 5, lower: 5, upper: 5 }],
  [[3, 1, 2], { median: 2, lower: 1.5, upper: 2.5 }],
  [[4, 1, 3, 2], { median: 2.5, lower: 1.75, upper: 3.25 }],
  [[10, 1, 1, 1, 1], { median: 1, lower: 1, upper: 1 }],
])("the spread of %j", (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test("there is no spread of nothing", () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
