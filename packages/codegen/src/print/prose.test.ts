import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import { prose } from "./prose.js";

const printed = (markdown: string, width = 24) => prose(markdown, width).join("\n");

describe("Markdown for a terminal", () => {
  test.each([
    ["lines of a paragraph are joined", "one\ntwo\n\nthree", "one two\n\nthree"],
    ["and wrapped", "aaaa bbbb cccc dddd eeee ffff", "aaaa bbbb cccc dddd eeee\nffff"],
    ["list items hang", "- aaaa bbbb cccc dddd eeee\n- f\n  g", "- aaaa bbbb cccc dddd\n  eeee\n- f g"],
    ["numbered ones too", "1. aaaa bbbb cccc dddd eeee", "1. aaaa bbbb cccc dddd\n   eeee"],
    ["a heading is a line", "# Head\ntext", "Head\ntext"],
    [
      "code stays as it is",
      "a\n```ts\nconst  x = 1;\n\n  y();\n```\nb",
      "a\n  const  x = 1;\n  \n    y();\nb",
    ],
    ["tables do", "| a | b |\n| - | - |", "| a | b |\n| - | - |"],
    [
      "links have their address behind",
      "see [the page](https://x.example)",
      "see the page\n(https://x.example)",
    ],
    ["strong words have no stars", "**very** bad", "very bad"],
    ["wide characters count twice", "在庫切れ 在庫切れ 在庫切れ", "在庫切れ 在庫切れ\n在庫切れ"],
    ["words that are too long stay whole", `a ${"x".repeat(30)} b`, `a\n${"x".repeat(30)}\nb`],
  ])("%s", (_, markdown, want) => {
    expect(printed(markdown)).toBe(want);
  });

  test("lines of words fit, and no word is lost", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 80 }), (text, width) => {
        const lines = prose(text.join(" "), width);
        expect(lines.join(" ")).toBe(text.join(" "));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("takes no longer than its length, whatever it holds", () => {
    for (const part of ["[", "[a](", "**", "- ", "> ", "```\n", "| "]) prose(part.repeat(50_000), 80);
  });
});
