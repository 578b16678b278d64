import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "../../catalog/model.js";
import { oneLine } from "../../print/markdown/markdown-text.js";
import { EXTENDED, everything } from "../../testing/injection/everything.js";
import { CLOSED, HARMLESS, unwritable } from "../../testing/injection/harmless.js";
import { hostileTexts } from "../../testing/injection/hostile-texts.js";
import { inject } from "../../testing/injection/inject.js";
import { type MarkdownFacts, markdownFacts } from "../../testing/injection/markdown-facts.js";
import { Slots } from "../../testing/injection/slots.js";
import { printPages } from "./print-pages.js";

/** Where authors write Markdown: what they write may make lists, tables and code, but none of it gets out of its place. */
const MARKDOWN = /^(description|cause$|another cause$|remedy$|schema description$)/;

/** Addresses: a link, where they lead to the web. */
const ADDRESS = /^(type|help|link|docs)( of an (API|override))?$/;

const slots = new Slots(() => undefined);
everything(slots.fill);
const all = [...slots.names];
const except = (pattern: RegExp) => all.filter((slot) => pattern.test(slot));

/** Texts that are Markdown of their own, for authors. */
const MARKUP = [
  // words are no markup
  ...hostileTexts.filter(({ text }) => !/^\w+$/.test(text)),
  ...[
    "# A heading",
    "A heading\n---",
    "<div>\n\n# x\n</div>",
    "```\nnever closed",
    "~~~vue\n{{ x }}",
    "```mdx-code-block\n<X/>\n```",
    "> - quoted\n> 1. list\n\n    code",
    "{{ x }} `{{ x }}` {{{ x }}} {[{ x }](a)}",
    "[a]: javascript:x\n\n[a] ![a] <javascript:x>",
    "[x](data:text/html,x) [y](../../y) [z](https://z.example/{{z}})",
    "| a |\n| - |\n| `x\\|y` {{z}} |",
    "import x from 'y'\nexport const z = 1",
    "text {onclick=x} `code`{onclick=x}",
    "::: danger {onclick=x}\nx\n:::\n<<< @/secret\n[[toc]]\n<!--@include: /etc/passwd-->",
    "`<!--@include: /etc/passwd-->`",
    '<script setup>x</script><Component :x="y" @click="z"/>',
  ].map((text) => ({ name: text, text })),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "errors-pages-"));
  for (const [name, catalog] of Object.entries(EXTENDED))
    writeFileSync(join(folder, name), JSON.stringify(catalog));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pages of a catalog with harmless texts in the same places: made once for the same places. */
const calm = new Map<string, ReadonlyMap<string, MarkdownFacts>>();
function pagesWithout(rejected: ReadonlySet<string>): ReadonlyMap<string, MarkdownFacts> {
  const key = [...rejected].sort().join();
  let pages = calm.get(key);
  if (pages === undefined) {
    const harmless = inject(HARMLESS, folder, rejected);
    expect(harmless.rejected).toEqual(rejected);
    pages = pagesOf(harmless.catalog);
    calm.set(key, pages);
  }
  return pages;
}

/** All pages: those of errors and APIs as they stand in the one that has all of them. */
function pagesOf(catalog: Catalog): ReadonlyMap<string, MarkdownFacts> {
  const files = printPages(catalog, {}).filter(
    ({ path }) => !/^apis|^[a-z_]+\.md$/.test(path) || path === "index.md",
  );
  expect(files.map(({ text }) => text).join("")).not.toMatch(/[^\P{C}\n\u200c\u200d]|[\u2028\u2029]/u);
  return new Map(files.map(({ path, text }) => [path, markdownFacts(text)]));
}

describe("a text of the catalog changes nothing of a page but its own words", () => {
  const left = [...except(MARKDOWN), ...except(ADDRESS), ...CLOSED];

  test.each(MARKUP)("$name", ({ text }) => {
    const hostile = inject(text, folder, new Set([...left, ...unwritable(text)]));
    const pages = pagesOf(hostile.catalog);
    for (const [path, { skeleton, outline, links }] of pagesWithout(hostile.rejected)) {
      const page = pages.get(path);
      expect(page?.problems, path).toEqual([]);
      expect(page?.links, path).toEqual(links);
      if (oneLine(text) === "") continue;
      expect(page?.skeleton, path).toEqual(skeleton);
      expect(page?.outline.map(asRead), path).toEqual(
        outline.map((one) => asRead(one.replaceAll(HARMLESS, () => oneLine(text)))),
      );
    }
  });
});

/** The mark between two braces has no width. */
function asRead(text: string): string {
  return text.replaceAll("\u200c", "").replace(/\s+/g, " ").trim();
}

describe("Markdown of an author stays below the headings of the page", () => {
  const left = all.filter((slot) => !MARKDOWN.test(slot) && !ADDRESS.test(slot));
  test.each(MARKUP)("$name", ({ text }) => {
    const hostile = inject(text, folder, new Set([...left, ...unwritable(text)]));
    const pages = pagesOf(hostile.catalog);
    const without = pagesWithout(hostile.rejected);
    for (const [path, { problems, links, outline }] of pages) {
      expect(problems, path).toEqual([]);
      // where nothing is left of the text, neither is the heading above it
      expect(without.get(path)?.outline, path).toEqual(expect.arrayContaining([...outline]));
      for (const link of links)
        expect(link, path).toMatch(/^(https?:\/\/|mailto:|#\d+$|(apis\/)?[\w-]+\.(md|txt)(#\d+)?$)/);
    }
  });
});
