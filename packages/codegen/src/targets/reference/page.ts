import type { GeneratedFile } from "../target.js";
import { ROOT } from "./page-paths.js";

/** A page before it is written: what lists of pages say of it, and its blocks of Markdown. */
export interface Page {
  readonly path: string;
  /** Markdown on one line, without links. */
  readonly title: string;
  /** What it is about, in a sentence; Markdown on one line, without links. */
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** A block of Markdown; undefined or empty for one that has nothing to say. */
export type Block = string | undefined;

export function pageFile(page: Page): GeneratedFile {
  return { path: page.path, text: pageText(page, page.path.includes("/") ? "../" : "") };
}

/** `root`: the way from where the text is written to the root. */
export function pageText({ title, blocks }: Page, root: "" | "../"): string {
  return `${[`# ${title}`, ...blocks].filter(isThere).join("\n\n")}\n`.replaceAll(ROOT, root);
}

/** Blocks below a heading; nothing where there are none. */
export function section(level: 2 | 3 | 4, title: string, blocks: readonly Block[]): readonly Block[] {
  const said = blocks.filter(isThere);
  return said.length === 0 ? [] : [`${"#".repeat(level)} ${title}`, ...said];
}

export function list(items: readonly string[]): string {
  return items
    .filter((item) => item !== "")
    .map((item) => `- ${item}`)
    .join("\n");
}

function isThere(block: Block): block is string {
  return block !== undefined && block !== "";
}
