import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, test } from "vitest";
import { hostileTexts } from "../../testing/injection/hostile-texts.js";
import { markdownTable } from "./author-markdown.js";
import { markdownCode, markdownFence, markdownText, oneLine } from "./markdown-text.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const TEXTS = [
  ...hostileTexts.map(({ text }) => text),
  ...[
    "a {{ b }} {{{",
    "# x",
    "1. x",
    "- x",
    "+",
    "===",
    "a  b",
    "x #",
    "&copy; &#65;",
    "<b>",
    "a_b _c_",
    "\\| `|` \\\\|",
  ],
  ...[
    "import x",
    "export y",
    "exports",
    "a:b ::: c :tada:",
    "!<!-- x",
    "$x$ ~~y~~ ^z^ ==a==",
    "[^1]: x",
    "http://x.example",
  ],
];

/** How a page has a text, and how many nodes that is. */
const PLACES: Readonly<Record<string, (markdown: string) => string>> = {
  paragraph: (markdown) => markdown,
  heading: (markdown) => `## ${markdown}`,
  item: (markdown) => `- ${markdown}`,
  cell: (markdown) => markdownTable(["a", "b"], [[markdown, "c"]]),
  label: (markdown) => `[${markdown}](x.md)`,
};

function read(markdown: string): { readonly kinds: string; readonly texts: readonly string[] } {
  const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  const kinds: string[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.value === undefined) kinds.push(node.type);
    else texts.push(node.value.replaceAll("\u200c", ""));
    for (const child of node.children ?? []) visit(child);
  };
  visit(fromMarkdown(markdown, extensions) as Node);
  return { kinds: kinds.join(" "), texts };
}

describe.each(Object.entries(PLACES))("in a %s", (_, place) => {
  test.each(TEXTS.filter((text) => oneLine(text) !== ""))("%j is read as it is", (text) => {
    const plain = read(place("x"));
    expect(read(place(markdownText(text)))).toEqual({
      kinds: plain.kinds,
      texts: plain.texts.map((one) => (one === "x" ? oneLine(text) : one)),
    });
  });

  test.each(TEXTS.filter((text) => oneLine(text) !== ""))("%j as code is read as it is", (text) => {
    const { kinds, texts } = read(place(markdownCode(text, "cell")));
    expect(kinds).toBe(read(place("x")).kinds);
    // outside of tables a bar has a backslash, as only there it needs one
    if (place === PLACES.cell || !text.includes("|"))
      expect(
        texts.filter((one) => (one !== "a" && one !== "b" && one !== "c") || one === text).join(""),
      ).toContain(oneLine(text));
  });
});

test.each(TEXTS)("%j in a fence stays in it", (text) => {
  const { kinds, texts } = read(`${markdownFence("json", text)}\n\nafter`);
  expect(kinds).toBe("root paragraph");
  expect(texts.at(-1)).toBe("after");
});

test("no tool does more with a fence than colour it", () => {
  for (const language of ["mdx-code-block", "mermaid", "js-vue", "js onclick", "{.x}"])
    expect(markdownFence(language, "x")).toBe("```\nx\n```");
  expect(markdownFence("ts", "x")).toBe("```ts\nx\n```");
});
