import { expect, test } from "vitest";
import { parseDetailText } from "./detail-text.js";

test.each([
  ["The order is gone.", ["The order is gone."]],
  ["", []],
  ["{limit}", [{ member: "limit" }]],
  [
    "The limit of {limit} per {window}.",
    ["The limit of ", { member: "limit" }, " per ", { member: "window" }, "."],
  ],
  ["{a}{b}", [{ member: "a" }, { member: "b" }]],
  ["{{limit}", ["{limit}"]],
  ["{{{limit}", ["{", { member: "limit" }]],
  ["{ limit }", [{ member: "limit" }]],
  ["{retry-after}", [{ member: "retry-after" }]],
  ["an open { brace", ["an open { brace"]],
  ["{}", ["{}"]],
  ["a } b", ["a } b"]],
])("%j", (written, parts) => {
  expect(parseDetailText(written)).toEqual({ written, parts });
});
