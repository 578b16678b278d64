import { describe, expect, test } from "vitest";
import {
  type Comment,
  goComment,
  javadoc,
  kdoc,
  lineComment,
  pythonDocstring,
  rustDoc,
  swiftDoc,
  xmlDoc,
} from "./comments.js";

describe.each<
  [string, Comment, readonly (readonly [what: string, text: string, lines: readonly string[]])[]]
>([
  [
    "every comment",
    lineComment,
    [
      ["nothing", " \n ", []],
      ["line breaks of all kinds", "a\r\n\r\nb\u0085\u0085c\u2028\u2028d", ["a", "", "b", "", "c", "", "d"]],
      ["many empty lines", `a${"\n".repeat(1000)}b`, ["a", "", "b"]],
      ["controls, and what turns text around", "a\0\u202eb\ufeff", ["ab"]],
    ],
  ],
  [
    "Go",
    goComment,
    [
      ["a list", "- a\n- b", ["  - a", "  - b"]],
      ["a constraint of old", "+build ignore", ["\\+build ignore"]],
    ],
  ],
  [
    "Python",
    pythonDocstring,
    [
      ["an end", 'a """ b', ['a \\"\\"" b']],
      ["a quote before the end", 'a "b"', ['a "b\\"']],
      ["an escape", "\\N{BULLET}", ["\\\\N{BULLET}"]],
    ],
  ],
  [
    "Java",
    javadoc,
    [
      ["an end", "*/", ["&#42;/"]],
      ["an escape before all else", "\\u002a\\u002f", ["&#92;u002a&#92;u002f"]],
      ["a tag", "@deprecated", ["&#64;deprecated"]],
      ["an inline tag", "{@link X}", ["&#123;&#64;link X&#125;"]],
      ["HTML", "<b> & c", ["&lt;b&gt; &amp; c"]],
    ],
  ],
  [
    "Kotlin",
    kdoc,
    [
      ["an end", "a */ b", ["a &#42;/ b"]],
      ["a comment inside", "/* a", ["/&#42; a"]],
      ["a tag", "@deprecated", ["&#64;deprecated"]],
      ["HTML and links, but for code", "<b> [x](y) `List<T>`", ["&lt;b> &#91;x](y) `List<T>`"]],
      ["code over two lines", "` <b>\n` <i>", ["` <b> ` &lt;i>"]],
      ["code that is not closed", "` <b>", ["` &lt;b>"]],
    ],
  ],
  [
    "Rust",
    rustDoc,
    [
      ["fenced code", "```\nexit(1)\n```", ["\\`\\`\\`", "exit(1)", "\\`\\`\\`"]],
      ["other fences", "~~~~", ["\\~\\~\\~\\~"]],
      ["indented code", "a\n\n        exit(1)", ["a", "", "  exit(1)"]],
    ],
  ],
  ["C#", xmlDoc, [["an end", "</summary>", ["&lt;/summary&gt;"]]]],
  ["Swift", swiftDoc, [["HTML", "<svg onload=alert(1)>", ["&lt;svg onload=alert(1)>"]]]],
])("%s", (_, comment, table) => {
  test.each(table)("%s", (_what, text, lines) => {
    expect(comment([text])).toEqual(lines);
  });
});
