import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  csharpString,
  goString,
  javaString,
  kotlinString,
  type Literal,
  pythonString,
  rustString,
  swiftString,
} from "./literals.js";

const LITERALS: Readonly<Record<string, Literal>> = {
  go: goString,
  python: pythonString,
  java: javaString,
  kotlin: kotlinString,
  rust: rustString,
  csharp: csharpString,
  swift: swiftString,
};

/** What a text becomes, where languages differ. That compilers read the same again is shown by `tools/languages`. */
describe.each<[string, string, Readonly<Record<string, string>>]>([
  ["a quote", 'a"b', { all: '"a\\"b"' }],
  ["a backslash", "a\\b\\", { all: '"a\\\\b\\\\"' }],
  ["a line break", "a\r\nb", { all: '"a\\r\\nb"' }],
  ["an interpolation of Swift", "\\(x)", { all: '"\\\\(x)"' }],
  ["a dollar", "$x", { all: '"$x"', kotlin: '"\\$x"' }],
  ["letters", "é", { all: '"é"', java: '"\\u00e9"' }],
  ["a character that takes two", "💥", { all: '"💥"', java: '"\\ud83d\\udca5"' }],
  ["half of one", "\ud800x", { all: '"\ufffdx"', java: '"\\ufffdx"' }],
  ["NUL", "\0", { all: '"\\u0000"', java: '"\\000"', rust: '"\\u{0}"', swift: '"\\u{0}"' }],
  ["DEL", "\u007f", { all: '"\\u007f"', java: '"\\177"', rust: '"\\u{7f}"', swift: '"\\u{7f}"' }],
  ["a change of direction", "\u202e", { all: '"\\u202e"', rust: '"\\u{202e}"', swift: '"\\u{202e}"' }],
  [
    "a tag",
    "\u{e0041}",
    {
      all: '"\\U000e0041"',
      java: '"\\udb40\\udc41"',
      kotlin: '"\\udb40\\udc41"',
      rust: '"\\u{e0041}"',
      swift: '"\\u{e0041}"',
    },
  ],
])("%s", (_, text, expected) => {
  test.each(Object.keys(LITERALS))("in %s", (language) => {
    expect(LITERALS[language]?.(text)).toBe(expected[language] ?? expected["all"]);
  });
});

describe.each(Object.entries(LITERALS))("any text in %s", (language, literal) => {
  test("stays between its quotes, on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const body = literal(text).slice(1, -1);
        expect(body.replace(/\\./gu, "")).not.toMatch(/["\\\p{Cc}\p{Surrogate}\u2028\u2029]/u);
        if (language === "kotlin") expect(body.replace(/\\./gu, "")).not.toContain("$");
      }),
    );
  });
});
