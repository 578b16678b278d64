import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "./json-text.js";
import { plainText } from "./plain-text.js";

/** Controls other than tab and line break, and characters that reorder text: what terminals obey. */
const OBEYED = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Texts in which such characters are common. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("\u001b[31m", "\u001b]8;;https://x\u0007", "\u009b2J", "\u001b", "\r", "\u202e", "[0m"),
    ),
  )
  .map((parts) => parts.join(""));

describe("a plain text", () => {
  test.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b]8;;https://x.example\u0007link\u001b]8;;\u0007", "link"],
    ["a\u009b2Jb", "ab"],
    ["one\ntwo\tthree\r\nfour", "one\ntwo\tthree\nfour"],
    ["\u202eevil", "evil"],
    ["größe 在庫 👩‍💻", "größe 在庫 👩‍💻"],
  ])("%j", (text, want) => {
    expect(plainText(text)).toBe(want);
  });

  test("holds nothing that a terminal obeys", () => {
    fc.assert(fc.property(nasty, (text) => void expect(plainText(text)).not.toMatch(OBEYED)));
  });
});

test("JSON for a terminal holds nothing that it obeys, and reads back", () => {
  fc.assert(
    fc.property(fc.dictionary(nasty, nasty, { noNullPrototype: true }), (value) => {
      const text = jsonText(value, 2);
      expect(text).not.toMatch(OBEYED);
      expect(JSON.parse(text)).toEqual(value);
    }),
  );
});
