import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/** `<a href="#404" id="404"></a>`, as the target `reference` ends a heading that links lead to. */
const ANCHOR = /^<a href="#([\w-]+)" id="\1">$/;

/**
 * Gives a heading the name of the anchor in it. The anchor goes: it would be a link without words, which screen readers stop at, and
 * the heading has one of VitePress already. The label of that is made of the words of the heading, not of its Markdown.
 */
export function nameHeadings(md: MarkdownRenderer): void {
  md.core.ruler.before("anchor", "heading_names", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const line = token.type === "heading_open" ? tokens[index + 1] : undefined;
      const name = line && takeAnchor(line);
      if (name !== undefined) token.attrSet("id", name);
      if (line !== undefined) line.content = (line.children ?? []).map(({ content }) => content).join("");
    }
  });
}

function takeAnchor(line: Token): string | undefined {
  const children = line.children ?? [];
  const at = children.findIndex(({ type, content }) => type === "html_inline" && ANCHOR.test(content));
  if (at < 0) return undefined;
  const [, name] = ANCHOR.exec(children[at]?.content ?? "") ?? [];
  const rest = children.filter((_, index) => index !== at && index !== at + 1);
  const last = rest.at(-1);
  if (last?.type === "text") last.content = last.content.trimEnd();
  line.children = rest;
  return name;
}
