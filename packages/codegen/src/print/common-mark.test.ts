import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { commonMark, commonMarkLine } from "./common-mark.js";

describe("a plain text reads as it does", () => {
  test.each([
    ["Not found", "Not found"],
    [
      "1 * 2 _ [a](b) `c` <d> &amp; \\e | f ~~g~~",
      "1 \\* 2 \\_ \\[a\\](b) \\`c\\` \\<d\\> \\&amp; \\\\e \\| f \\~\\~g\\~\\~",
    ],
    ["two\nlines\r\n# and a heading", "two lines # and a heading"],
    ["\u0007bell\u202e", "bell"],
  ])("%j", (text, want) => expect(commonMarkLine(text)).toBe(want));
});

describe("Markdown stays what it is, but for HTML", () => {
  test.each([
    [
      "**bold** and `a < b`, [a link](https://x.example)",
      "**bold** and `a < b`, [a link](https://x.example)",
    ],
    ["<https://x.example/> and <mailto:a@b.example>", "<https://x.example/> and <mailto:a@b.example>"],
    ["1 < 2 and x<", "1 < 2 and x<"],
    ["<img src=x onerror=y>", "&lt;img src=x onerror=y>"],
    ["<!-- hidden -->\n</script>\n<?php", "&lt;!-- hidden -->\n&lt;/script>\n&lt;?php"],
    ["<https://x.example onclick=y>", "&lt;https://x.example onclick=y>"],
    ["already \\<b>, and \\\\<b>", "already \\<b>, and \\\\&lt;b>"],
    ["`<b>` is code, `` a ` <b> `` too", "`<b>` is code, `` a ` <b> `` too"],
    ["```html\n<b>\n```\n<i>", "```html\n<b>\n```\n&lt;i>"],
    ["~~~\n<b>\n```\n<b>\n~~~~\n<i>", "~~~\n<b>\n```\n<b>\n~~~~\n&lt;i>"],
    ["a\u0000b\u200b\u202e\nc", "ab\nc"],
  ])("%j", (text, want) => expect(commonMark(text)).toBe(want));

  describe("what only looks like code is none", () => {
    test.each([
      // a span over two lines: what is between the marks of the second line is outside of it
      ["`\n` <b> `", "`\n` &lt;b> `"],
      ["\\`<b>`", "\\`&lt;b>`"],
      ["``<b>`", "``&lt;b>`"],
      // the block ends with its list item or quotation
      ["- ```\n<b>\n", "- ```\n&lt;b>\n"],
      ["> ```\n<b>", "> ```\n&lt;b>"],
      ["``` `\n<b>", "``` `\n&lt;b>"],
      ["    <b>", "    &lt;b>"],
    ])("%j", (text, want) => expect(commonMark(text)).toBe(want));
  });
});

describe("a link leads to the web, or to a path", () => {
  // takes any address, as some renderers do
  const careless = new MarkdownIt({ html: true });
  careless.validateLink = () => true;

  test.each([
    "[x](javascript:alert(1))",
    "[x](  <javascript:alert(1)> 'title')",
    "[x](< javascript:y>)",
    "[x](<_\tjavascript:y>)",
    "[x](java&#115;cript&colon;alert(1))",
    "[x](javascript\\:alert(1))",
    "[x](\njavascript:alert(1))",
    "![x](data:text/html,y)",
    "[x]\n\n[x]: vbscript:y",
    "[x]\n\n[x]:\n  vbscript:y",
    "> [x]\n>\n> [x]: <file:y>",
    "[x](&#x6a;avascript&#58;alert(1)/)",
  ])("%j is none", (text) => {
    const careful = careless.render(commonMark(text));
    expect(careless.render(text)).toMatch(/(?:href|src)=/);
    expect(careful).not.toMatch(/(?:href|src)=/);
  });

  test.each([
    "[x](https://x.example/a:b?c=d&e=f) and [y](mailto:a@b.example 'title')",
    "[x](../y.md#z:1), [y](#z), [z](/a:b), [e](), [w](<https://x.example>)",
    "[x]\n\n[x]: https://x.example",
    "Of [these]: one, two. And a[0](b), `[x](javascript:y)`",
  ])("%j stays", (text) => expect(commonMark(text)).toBe(text));

  test("what is no link reads as it did", () => {
    const text = "see a[0]: b:c, f[1](g:h";
    expect(careless.render(commonMark(text))).toBe(careless.render(text));
  });
});

test("backslashes stay as many as they are", () => {
  const many = "\\".repeat(1001);
  expect(commonMark(`${many}<b> ${many}`)).toBe(`${many}<b> ${many}`);
  expect(commonMark(`${many}\\<b>`)).toBe(`${many}\\&lt;b>`);
});
