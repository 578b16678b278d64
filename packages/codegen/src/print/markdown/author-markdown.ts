import MarkdownIt, { type Token } from "markdown-it";
import { webLink } from "./markdown-link.js";
import { blockStart, escapeMarkup, markdownCode, markdownFence, oneLine, visible } from "./markdown-text.js";

// CommonMark with tables; HTML is text like any other, and an address is a link if it begins with its scheme
const parser = new MarkdownIt({ html: false, linkify: true });
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });

/** Texts in which there is nothing to parse: most of them. */
const PLAIN = /^[A-Za-z][A-Za-z0-9 ,.;'"()?/-]*$/;

/**
 * Markdown of an author, printed anew: paragraphs, lists, quotations, tables, code, emphasis, and links to the web. A heading
 * is a paragraph in bold, since headings belong to the page; HTML is text; of a picture its description is left.
 * @returns blocks, with a blank line between them; empty where there is nothing to see
 */
export function authorMarkdown(markdown: string): string {
  if (PLAIN.test(markdown)) return blockStart(markdown.trim());
  return new Printer(parser.parse(markdown, {})).blocks(undefined).join("\n\n");
}

/**
 * The same on one line, for an item of a list or the cell of a table: blocks follow each other, code is a code span.
 * @param within where bars count
 */
export function authorLine(markdown: string, within: "line" | "cell" = "line"): string {
  if (PLAIN.test(markdown)) return blockStart(markdown.trim());
  const lines = parser.parse(markdown, {}).flatMap((token) => {
    if (token.type === "inline") return [inline(token.children ?? [], within)];
    const isCode = token.type === "fence" || token.type === "code_block";
    return isCode && oneLine(token.content) !== "" ? [markdownCode(token.content, within)] : [];
  });
  return blockStart(lines.filter((line) => line !== "").join(" "));
}

/** Prints tokens from the first to the last; a list, a quotation or a table up to its end. */
class Printer {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
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
        return blockStart(inline(token.children ?? [], "line"));
      case "heading_open":
        return strong(inline(this.#next()?.children ?? [], "line"));
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
      if (token.type === "inline") rows.at(-1)?.push(inline(token.children ?? [], "cell"));
    }
    const [head = [], ...others] = rows;
    return markdownTable(head, others);
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
function inline(tokens: readonly Token[], within: "line" | "cell"): string {
  const open: { readonly token: Token; readonly before: string }[] = [];
  let printed = "";
  let plain = "";
  const flush = (): void => {
    printed += escapeMarkup(visible(plain.replace(/\s+/g, " ")));
    plain = "";
  };
  for (const token of tokens) {
    if (token.type === "text" || token.type === "text_special" || token.type === "image") {
      plain += token.type === "image" ? textOf(token.children ?? []) : token.content;
    } else if (token.type === "softbreak" || token.type === "hardbreak") {
      plain += " ";
    } else if (token.type === "code_inline") {
      flush();
      printed += markdownCode(token.content, within);
    } else if (token.nesting === 1) {
      flush();
      open.push({ token, before: printed });
      printed = "";
    } else if (token.nesting === -1) {
      flush();
      const { token: opened, before } = open.pop() ?? { token, before: "" };
      printed = before + wrapped(opened, printed);
    }
  }
  flush();
  return printed.trim();
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
