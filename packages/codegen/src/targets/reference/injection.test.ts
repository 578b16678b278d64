import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Catalog } from "../../catalog/model.js";
import { oneLine } from "../../print/markdown/markdown-text.js";
import { EXTENDED, everything } from "../../testing/injection/everything.js";
import { CLOSED, HARMLESS, unwritable } from "../../testing/injection/harmless.js";
import { hostileTexts } from "../../testing/injection/hostile-texts.js";
import { inject, markedCatalog } from "../../testing/injection/inject.js";
import { type MarkdownFacts, markdownFacts } from "../../testing/injection/markdown-facts.js";
import { Slots } from "../../testing/injection/slots.js";
import type { GeneratedFile } from "../target.js";
import { PAGES } from "./page-paths.js";
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

const { errors } = markedCatalog() as { readonly errors: Readonly<Record<string, unknown>> };

/** Errors with texts of their own. What is printed of the others has those of the APIs, in the same places as for these. */
const TELLING: ReadonlySet<string> = new Set(
  Object.keys(errors).filter((code) =>
    [...JSON.stringify(errors[code]).matchAll(/<<(.*?)>>/g)].some(([, slot = ""]) => !CLOSED.includes(slot)),
  ),
);

/** Without the errors that have no text of their own: to read what is printed of them takes half of the time. */
function tellingOnly(catalog: Catalog): Catalog {
  const isTelling = ({ code }: { readonly code: string }) => TELLING.has(code);
  const apis = catalog.apis.map((api) => ({ ...api, errors: api.errors.filter(isTelling) }));
  return { ...catalog, errors: catalog.errors.filter(isTelling), apis };
}

type Facts = ReadonlyMap<string, MarkdownFacts>;
type Part = (catalog: Catalog) => Catalog;

/** Of every tenth text all errors are read. */
const EACH = MARKUP.map(({ name, text }, index) => {
  const part: Part = index % 10 === 0 ? (catalog) => catalog : tellingOnly;
  return { name, text, part };
});

/** The pages of a catalog with harmless texts in the same places: made once for the same places. */
const calm = new Map<string, Facts>();
function pagesWithout(rejected: ReadonlySet<string>, part: Part): Facts {
  const key = [part === tellingOnly, ...[...rejected].sort()].join();
  let pages = calm.get(key);
  if (pages === undefined) {
    const harmless = inject(HARMLESS, folder, rejected);
    expect(harmless.rejected).toEqual(rejected);
    pages = pagesOf(part(harmless.catalog));
    calm.set(key, pages);
  }
  return pages;
}

/** All pages and lists of them. */
function pagesOf(catalog: Catalog): Facts {
  const files = printPages(catalog, {});
  expect(files.map(({ text }) => text).join("")).not.toMatch(/[^\P{C}\n\u200c\u200d]|[\u2028\u2029]/u);
  expectWhole(files);
  const read = files.filter(({ path }) => path !== PAGES.llmsFull);
  return new Map(read.map(({ path, text }) => [path, markdownFacts(text)]));
}

/** The file that has all pages is nothing but these, one after the other: what is true of each, is true of it. */
function expectWhole(files: readonly GeneratedFile[]): void {
  const whole = files.find(({ path }) => path === PAGES.llmsFull)?.text ?? "";
  const [title = ""] = whole.split("\n", 1);
  const pages = files.filter(({ path }) => path.endsWith(".md") && !LISTS.includes(path));
  // the way to the root is another one
  const rooted = (text: string): string => text.replaceAll("../", "");
  expect(rooted(whole)).toBe(rooted([`${title}\n`, ...pages.map(({ text }) => text)].join("\n")));
}

const LISTS: readonly string[] = Object.values(PAGES);

describe("a text of the catalog changes nothing of a page but its own words", () => {
  const left = [...except(MARKDOWN), ...except(ADDRESS), ...CLOSED];

  test.each(EACH)("$name", ({ text, part }) => {
    const hostile = inject(text, folder, new Set([...left, ...unwritable(text)]));
    const pages = pagesOf(part(hostile.catalog));
    const without = pagesWithout(hostile.rejected, part);
    for (const [path, page] of pages) {
      const harmless = without.get(path);
      expect(page.problems, path).toEqual([]);
      expect(page.links, path).toEqual(harmless?.links);
      if (oneLine(text) === "") continue;
      expect(page.skeleton, path).toEqual(harmless?.skeleton);
      expect(page.outline.map(asRead), path).toEqual(
        harmless?.outline.map((one) => asRead(one.replaceAll(HARMLESS, () => oneLine(text)))),
      );
    }
  });
});

/** The mark between two braces has no width. */
function asRead(text: string): string {
  return text.replaceAll("\u200c", "").replace(/\s+/g, " ").trim();
}

/** To the web, or to a page of the reference. */
const LINK = /^(https?:\/\/|mailto:|#\d+$|(\.\.\/)?(apis\/)?[\w-]+\.(md|txt)(#\d+)?$)/;

describe("Markdown of an author stays below the headings of the page", () => {
  const left = all.filter((slot) => !MARKDOWN.test(slot) && !ADDRESS.test(slot));
  test.each(EACH)("$name", ({ text, part }) => {
    const hostile = inject(text, folder, new Set([...left, ...unwritable(text)]));
    const pages = pagesOf(part(hostile.catalog));
    const without = pagesWithout(hostile.rejected, part);
    for (const [path, { problems, links, outline }] of pages) {
      expect(problems, path).toEqual([]);
      // where nothing is left of the text, neither is the heading above it
      const usual = new Set(without.get(path)?.outline);
      expect(
        outline.filter((heading) => !usual.has(heading)),
        path,
      ).toEqual([]);
      expect(
        links.filter((link) => !LINK.test(link)),
        path,
      ).toEqual([]);
    }
  });
});
