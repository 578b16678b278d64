import { expect, test } from "vitest";
import { parseOptions } from "./options.js";

test("everything by default, all candidates and four catalogs", () => {
  const { errors, only, duration, check } = parseOptions([]);
  expect(errors).toEqual([10, 100, 1000, 10_000]);
  expect(only).toContain("quicktype");
  expect(duration.runs).toBeGreaterThan(1);
  expect(check).toBe(false);
});

test("the bare emitter is always there, and catalogs are measured in order", () => {
  const { errors, only } = parseOptions(["--", "--errors", "1000,100", "--only", "ours, JSON", "--quick"]);
  expect(errors).toEqual([100, 1000]);
  expect(only).toEqual(["bare emitter", "ours, JSON"]);
});

test.each([
  [["--errors", "5"], /--errors 5: expected a whole number from 10 on/],
  [["--only", "nobody"], /Unknown candidate nobody: expected one of bare emitter; ours, JSON/],
  [["--fast"], /Unknown option '--fast'/],
])("%j is refused", (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
