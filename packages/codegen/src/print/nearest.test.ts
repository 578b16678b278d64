import { expect, it } from "vitest";
import { nearest } from "./nearest.js";

it.each([
  ["titel", ["title", "detail"], "title"],
  ["not_fuond", ["not_found", "conflict"], "not_found"],
  ["cod", ["code", "title"], "code"],
  ["STATUS", ["status"], "status"],
  ["nope", ["gone", "conflict"], undefined],
  ["anything", [], undefined],
])("%s among %j may mean %s", (name, candidates, meant) => {
  expect(nearest(name, candidates)).toBe(meant);
});
