import { createProcessor } from "@mdx-js/mdx";
import { type ElementNode, NodeTypes, parse as parseVue, type TemplateChildNode } from "@vue/compiler-dom";
import MarkdownIt from "markdown-it";
import attributes from "markdown-it-attrs";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { parseJson } from "./json-shape.js";
import type { ParsedFile } from "./shape.js";
import { parseTypeScript } from "./typescript-shape.js";

/** A page as three readers see it: CommonMark with tables, the templates of VitePress, and MDX. */
export interface MarkdownFacts {
  /** What no page may have: elements, expressions, code that is none. */
  readonly problems: readonly string[];
  /** What it is made of, but for what its texts say: a line per node, indented. */
  readonly skeleton: string;
  /** Headings with their depth. */
  readonly outline: readonly string[];
  /** Where links go. */
  readonly links: readonly string[];
}

interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null;
}

/** The only element that a page has: an anchor. */
const ANCHOR = /^<a href="#([\w-]+)" id="\1">$|^<\/a>$/;

/** What a section ends with: the heading of the next one, before which everything must have ended. */
const NEXT = "# The next section";

// most sections of a page do not have the text that is put into others
const known = new Map<string, MarkdownFacts>();

/**
 * The facts of a page are those of its sections, and of the programs and bodies in them: what comes next ends every block but
 * those that the section itself shows to be open, and nothing else that reaches beyond a section is allowed (see `sectionFacts`).
 */
export function markdownFacts(text: string): MarkdownFacts {
  const sections = text.split(/\n(?=#{1,6} |\n`{3,}(?:json|ts)\n)/).map((section) => {
    const facts = known.get(section) ?? sectionFacts(section);
    known.set(section, facts);
    return facts;
  });
  return {
    problems: sections.flatMap(({ problems }) => problems),
    skeleton: sections.map(({ skeleton }) => skeleton).join("\n"),
    outline: sections.flatMap(({ outline }) => outline),
    links: sections.flatMap(({ links }) => links),
  };
}

function sectionFacts(section: string): MarkdownFacts {
  const text = `${section}\n${NEXT}\n`;
  const root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }) as MarkdownNode;
  const problems: string[] = [];
  const outline: string[] = [];
  const links: string[] = [];
  const lines: string[] = [];
  const visit = (node: MarkdownNode, depth: number): void => {
    if (node.type === "html" && !ANCHOR.test(node.value ?? "")) problems.push(`HTML: ${node.value}`);
    if (node.type === "code") problems.push(...codeProblems(node));
    // what a label means elsewhere on the page
    if (node.type === "definition") problems.push(`definition: ${node.url}`);
    if (node.type === "link" || node.type === "image") links.push(node.url ?? "");
    // VitePress puts the title of a page into a script, as it is
    if (node.type === "heading" && /<\/script/i.test(wordsOf(node))) problems.push(`title: ${wordsOf(node)}`);
    if (node.type === "heading") outline.push(`${node.depth} ${wordsOf(node)}`);
    // a text may stand as code, or as text where code cannot have it
    const isWord = node.type === "text" || node.type === "inlineCode";
    const line = `${" ".repeat(depth)}${isWord ? "words" : node.type}${node.depth ?? ""}${node.lang ?? ""}`;
    if (!isWord || lines.at(-1) !== line) lines.push(line);
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(root, 0);
  if (`# ${wordsOf(root.children?.at(-1) ?? root)}` !== NEXT || outline.pop() === undefined)
    problems.push(`open at its end: ${section}`);
  problems.push(...vueProblems(text), ...mdxProblems(text));
  return { problems, skeleton: lines.join("\n"), outline, links };
}

function wordsOf({ value, children = [] }: MarkdownNode): string {
  return value ?? children.map(wordsOf).join("");
}

const CODE = { json: parseJson, ts: parseTypeScript } as const;

function codeProblems({ lang, value = "" }: MarkdownNode): readonly string[] {
  if (lang !== "json" && lang !== "ts") return [];
  return CODE[lang](value, `fence.${lang}`).problems.map((problem) => `${lang}: ${problem}\n${value}`);
}

// what VitePress does with Markdown: elements stay, attributes in braces, fenced code alone is out of reach of Vue
const vitepress = new MarkdownIt({ html: true, linkify: true }).use(attributes);
const { fence } = vitepress.renderer.rules;
vitepress.renderer.rules.fence = (...given) => (fence?.(...given) ?? "").replace("<pre", "<pre v-pre");

const ATTRIBUTES = new Set(["href", "id", "class", "start"]);

/** What Vue would run, or take for a component. */
function vueProblems(text: string): readonly string[] {
  const problems: string[] = [];
  const root = parseVue(vitepress.render(text), {
    onError: ({ message }) => problems.push(`Vue: ${message}`),
  });
  const visit = (node: TemplateChildNode): void => {
    if (node.type === NodeTypes.INTERPOLATION) problems.push(`Vue: ${node.loc.source}`);
    if (node.type !== NodeTypes.ELEMENT) return;
    problems.push(...elementProblems(node));
    for (const child of node.children) visit(child);
  };
  for (const child of root.children) visit(child);
  return problems;
}

const ELEMENTS = new Set(
  "h1 h2 h3 h4 p a ul ol li code pre strong em blockquote table thead tbody tr th td br".split(" "),
);

function elementProblems({ tag, props, loc }: ElementNode): readonly string[] {
  const wrong = props.filter(({ type, name }) => type !== NodeTypes.ATTRIBUTE || !ATTRIBUTES.has(name));
  const where = loc.source.slice(0, 80);
  return [
    ...(ELEMENTS.has(tag) ? [] : [`Vue: <${tag}> in ${where}`]),
    ...wrong.map(({ name }) => `Vue: ${name} of ${where}`),
  ];
}

const mdx = createProcessor({ format: "mdx" });

/** What MDX would run. */
function mdxProblems(text: string): readonly string[] {
  // without any of these it is Markdown and nothing else
  if (!/[{<]|^\s*(?:import|export)/m.test(text)) return [];
  const problems: string[] = [];
  const visit = (node: MarkdownNode & { readonly name?: string | null }): void => {
    if (node.type.startsWith("mdx") && !(node.type === "mdxJsxTextElement" && node.name === "a"))
      problems.push(`MDX: ${node.type} ${node.name ?? node.value}`);
    for (const child of node.children ?? []) visit(child);
  };
  try {
    visit(mdx.parse(text) as MarkdownNode);
  } catch (error) {
    problems.push(`MDX: ${(error as Error).message}`);
  }
  return problems;
}

/** For files that hold Markdown: what is wrong with them. What they are made of, `markdownFacts` tells. */
export function parseMarkdown(text: string): ParsedFile {
  const { problems } = markdownFacts(text);
  return { problems, root: { kind: "text", parts: [""] }, declared: [], comments: 0, tags: [] };
}
