import { expect, test } from "vitest";
import { parseTraceparent } from "./traceparent.js";

const IDS = "4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7";

test.each([`00-${IDS}-01`, `00-${IDS}-00`, `cc-${IDS}-01`])("%s is valid", (header) => {
  expect(parseTraceparent(header)).toBe(header);
});

test("what a later version appends is left out", () => {
  expect(parseTraceparent(`cc-${IDS}-01-what-comes-later`)).toBe(`cc-${IDS}-01`);
});

test.each<[string, unknown]>([
  ["absent", undefined],
  ["null", null],
  ["empty", ""],
  ["version ff", `ff-${IDS}-01`],
  ["version 00 with more", `00-${IDS}-01-x`],
  ["upper case", `00-${IDS.toUpperCase()}-01`],
  ["zero trace id", `00-${"0".repeat(32)}-00f067aa0ba902b7-01`],
  ["zero parent id", `00-4bf92f3577b34da6a3ce929d0e0e4736-${"0".repeat(16)}-01`],
  ["too short", `00-${IDS.slice(1)}-01`],
  ["two headers", `00-${IDS}-01, 00-${IDS}-01`],
  ["a line break", `00-${IDS}-01\n`],
  ["a list", [`00-${IDS}-01`]],
])("%s is none", (_, header) => {
  expect(parseTraceparent(header)).toBeUndefined();
});
