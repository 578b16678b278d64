import { describe, expect, test } from "vitest";
import { authorLine, authorMarkdown } from "./author-markdown.js";

/** What an author writes, and what a page has of it. */
const BLOCKS: readonly (readonly [what: string, written: string, printed: string])[] = [
  ["plain words", "Access tokens live for one hour.", "Access tokens live for one hour."],
  ["a paragraph of several lines", "one\ntwo\n\nthree", "one two\n\nthree"],
  ["emphasis and code", "**a** _b_ `c|d`", "**a** *b* `c|d`"],
  ["a link", "[a](https://x.example/b_c?d=(e))", "[a](https://x.example/b_c?d=%28e%29)"],
  ["an address", "see https://x.example/a.", "see [https\\://x.example/a](https://x.example/a)."],
  ["a link that leads elsewhere", "[a](javascript:b) [c](../d.md)", "\\[a\\](javascript\\:b) c"],
  ["a picture", "![a tree](https://x.example/t.gif)", "a tree"],
  ["a heading", "# A\n\nb", "**A**\n\nb"],
  ["a rule", "a\n\n---\n\nb", "a\n\nb"],
  ["elements", "<b>a</b>\n\n<div>\nc", "\\<b>a\\</b>\n\n\\<div> c"],
  ["lists", "* a\n* b\n\n  c", "- a\n- b\n\n  c"],
  ["a numbered list", "3. a\n4. b", "3. a\n4. b"],
  ["a quotation", "> a\n> b", "> a b"],
  ["a table", "| a | b |\n| - | :-: |\n| `x\\|y` | |", "| a | b |\n| --- | --- |\n| `x\\|y` |   |"],
  ["a fence that is left open", "```js\na\n{{ b }}", "```js\na\n{{ b }}\n```"],
  ["a fence within a fence", "````\n```\n````", "````\n```\n````"],
  ["braces", "{{ a }} `{{ b }}`", "\\{\u200c\\{ a \\}\\} `{\u200c{ b }}`"],
  ["a statement", "import a", "&#105;mport a"],
  ["nothing", " \n<!-- -->", "\\<\\!-- -->"],
];

test.each(BLOCKS)("%s", (_, written, printed) => {
  const text = authorMarkdown(written);
  expect(text).toBe(printed);
});

describe("on one line", () => {
  test.each([
    ["paragraphs", "a\n\nb", "a b"],
    ["a list", "- a\n- b", "a b"],
    ["a fence", "a\n\n```js\nb\nc\n```", "a `b c`"],
    ["a bar in a cell", "a | `b|c`", "a \\| `b\\|c`"],
  ])("%s", (_, written, printed) => {
    expect(authorLine(written, { within: "cell" })).toBe(printed);
  });
});

test("code that has a page is a link to it, but not within another link", () => {
  const codeLink = (code: string) => (code === "not_found" ? `[\`${code}\`](not_found.md)` : undefined);
  expect(authorMarkdown("see `not_found` or `gone`", codeLink)).toBe(
    "see [`not_found`](not_found.md) or `gone`",
  );
  expect(authorMarkdown("**see** `not_found`", codeLink)).toBe("**see** [`not_found`](not_found.md)");
  expect(authorMarkdown("[`not_found`](https://x.example)", codeLink)).toBe(
    "[`not_found`](https://x.example)",
  );
});
