import { expect, test } from "vitest";
import { speaksProblems } from "./speaks-problems.js";

test.each([
  ["application/problem+json", true],
  ["Application/Problem+JSON; charset=utf-8", true],
  ["application/json", false],
  ["application/problem+json-seq", false],
])("%s", (mediaType, wanted) => expect(speaksProblems({ mediaType })).toBe(wanted));
