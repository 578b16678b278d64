import MarkdownIt, { type Token } from "markdown-it";
import type { HtmlLinks } from "./html-links.js";

const parser = new MarkdownIt({ html: true });

/** The same of Markdown: `llms.txt` and the sources of the pages. Its anchors are those that it has as HTML. */
export function markdownLinks(markdown: string): HtmlLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      const href = token.type === "link_open" ? token.attrGet("href") : undefined;
      if (href != null) links.push(String(href));
      const id =
        token.type === "html_inline"
          ? /^<a href="#[\w-]+" id="([\w-]+)">$/.exec(token.content)?.[1]
          : undefined;
      if (id !== undefined) ids.add(id);
      visit(token.children ?? []);
    }
  };
  visit(parser.parse(markdown, {}));
  return { ids, links };
}
