import MarkdownIt, { type Token } from "markdown-it";
import { webLink } from "./markdown-link.js";
import { blockStart, escapeMarkup, markdownCode, markdownFence, oneLine, visible } from "./markdown-text.js";

// CommonMark with tables; HTML is text like any other
const parser = new MarkdownIt({ html: false });

/** The same, for texts with addresses, which are links: to look for them takes as long as all the rest. */
const linking = new MarkdownIt({ html: false, linkify: true });
linking.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

function parse(markdown: string): readonly Token[] {
  return (markdown.includes("://") ? linking : parser).parse(markdown, {});
}

/** Texts that are printed as they are, most of them: words, and code that is a word. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ,.;'"()?/-]|`[A-Za-z0-9_.-]+`)*$/;

/** Where a piece of inline code has a page of its own: the link to it, as Markdown. */
export type CodeLink = (code: string) => string | undefined;

/**
 * Markdown of an author, printed anew: paragraphs, lists, quotations, tables, code, emphasis, and links to the web. A heading
 * is a paragraph in bold, since headings belong to the page; HTML is text; of a picture its description is left.
 * @returns blocks, with a blank line between them; empty where there is nothing to see
 */
export function authorMarkdown(markdown: string, codeLink?: CodeLink): string {
  if (PLAIN.test(markdown)) return plainLine(markdown, codeLink);
  return new Printer(parse(markdown), codeLink).blocks(undefined).join("\n\n");
}

/**
 * The same on one line, for an item of a list or the cell of a table: blocks follow each other, code is a code span.
 */
export function authorLine(markdown: string, { within = "line", codeLink }: LineOptions = {}): string {
  if (PLAIN.test(markdown)) return plainLine(markdown, codeLink);
  const lines = parse(markdown).flatMap((token) => {
    if (token.type === "inline") return [inline(token.children ?? [], within, codeLink)];
    const isCode = token.type === "fence" || token.type === "code_block";
    return isCode && oneLine(token.content) !== "" ? [markdownCode(token.content, within)] : [];
  });
  return blockStart(lines.filter((line) => line !== "").join(" "));
}

export interface LineOptions {
  /** Bars count in a cell. */
  readonly within?: "line" | "cell";
  readonly codeLink?: CodeLink;
}

function plainLine(text: string, codeLink: CodeLink | undefined): string {
  const line = blockStart(text.trim());
  if (codeLink === undefined || !line.includes("`")) return line;
  return line.replace(/`([^`]+)`/g, (span, code: string) => codeLink(code) ?? span);
}

/** Prints tokens from the first to the last; a list, a quotation or a table up to its end. */
class Printer {
  readonly #tokens: readonly Token[];
  readonly #codeLink: CodeLink | undefined;
  #at = 0;

  constructor(tokens: readonly Token[], codeLink: CodeLink | undefined) {
    this.#tokens = tokens;
    this.#codeLink = codeLink;
  }

  /** Blocks up to the token that ends them. */
  blocks(end: string | undefined): string[] {
    const blocks: string[] = [];
    for (let token = this.#next(); token !== undefined && token.type !== end; token = this.#next()) {
      const block = this.#block(token);
      if (block !== "") blocks.push(block);
    }
    return blocks;
  }

  #block(token: Token): string {
    switch (token.type) {
      case "inline":
        return blockStart(this.#inline(token, "line"));
      case "heading_open":
        return strong(this.#inline(this.#next(), "line"));
      case "fence":
      case "code_block":
        return markdownFence(token.info.trim().split(/\s/)[0] ?? "", token.content.replace(/\n$/, ""));
      case "blockquote_open":
        return prefixed(this.blocks("blockquote_close").join("\n\n"), "> ", "> ");
      case "bullet_list_open":
        return this.#list("bullet_list_close", () => "- ");
      case "ordered_list_open": {
        const first = Number(token.attrGet("start") ?? 1);
        return this.#list("ordered_list_close", (index) => `${first + index}. `);
      }
      case "table_open":
        return this.#table();
      default:
        // ends of blocks, which say nothing; and rules
        return "";
    }
  }

  #list(end: string, mark: (index: number) => string): string {
    const items: string[] = [];
    for (let token = this.#next(); token !== undefined && token.type !== end; token = this.#next()) {
      if (token.type !== "list_item_open") continue;
      const text = this.blocks("list_item_close").join("\n\n");
      const hanging = mark(items.length);
      items.push(prefixed(text === "" ? "&nbsp;" : text, hanging, " ".repeat(hanging.length)));
    }
    return items.join("\n");
  }

  #table(): string {
    const rows: string[][] = [];
    for (
      let token = this.#next();
      token !== undefined && token.type !== "table_close";
      token = this.#next()
    ) {
      if (token.type === "tr_open") rows.push([]);
      if (token.type === "inline") rows.at(-1)?.push(this.#inline(token, "cell"));
    }
    const [head = [], ...others] = rows;
    return markdownTable(head, others);
  }

  #inline(token: Token | undefined, within: "line" | "cell"): string {
    return inline(token?.children ?? [], within, this.#codeLink);
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }
}

/** Cells are Markdown in which bars are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || " ").join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function strong(text: string): string {
  return text === "" ? "" : `**${text}**`;
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join("\n");
}

/** What stands around emphasis; links have an address, too. */
const MARKS: Readonly<Record<string, string>> = { strong_open: "**", em_open: "*" };

/** The tokens of a line. Plain text beside plain text is escaped as one: two halves of markup must not meet. */
function inline(tokens: readonly Token[], within: "line" | "cell", codeLink: CodeLink | undefined): string {
  const open: { readonly token: Token; readonly before: string }[] = [];
  let printed = "";
  let plain = "";
  const flush = (): void => {
    printed = beside(printed, escapeMarkup(visible(plain.replace(/\s+/g, " "))));
    plain = "";
  };
  for (const token of tokens) {
    if (token.type === "text" || token.type === "text_special" || token.type === "image") {
      plain += token.type === "image" ? textOf(token.children ?? []) : token.content;
    } else if (token.type === "softbreak" || token.type === "hardbreak") {
      plain += " ";
    } else if (token.type === "code_inline") {
      flush();
      const isLinked = open.some(({ token: { type } }) => type === "link_open");
      const link = isLinked ? undefined : codeLink?.(token.content);
      printed += link ?? markdownCode(token.content, within);
    } else if (token.nesting === 1) {
      flush();
      open.push({ token, before: printed });
      printed = "";
    } else if (token.nesting === -1) {
      flush();
      const { token: opened, before } = open.pop() ?? { token, before: "" };
      printed = beside(before, wrapped(opened, printed));
    }
  }
  flush();
  return printed.trim();
}

/** Where a link is left out, braces of its label may stand beside others (see `escapeMarkup`). */
function beside(before: string, after: string): string {
  return before.endsWith("\\{") && after.startsWith("\\{") ? `${before}\u200c${after}` : before + after;
}

function wrapped(opened: Token, inside: string): string {
  if (inside.trim() === "") return inside;
  if (opened.type === "link_open") return webLink(inside, String(opened.attrGet("href") ?? ""));
  const mark = MARKS[opened.type] ?? "";
  return `${mark}${inside}${mark}`;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.children ? textOf(token.children) : token.content)).join("");
}
