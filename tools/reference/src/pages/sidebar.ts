import MarkdownIt, { type Token } from "markdown-it";

/** Groups of links to pages. */
export type Sidebar = readonly SidebarGroup[];

export interface SidebarGroup {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

const parser = new MarkdownIt();

/** A group for each table of the first page: the APIs, and the errors of each domain. Its name is the heading above. */
export function sidebarOf(indexPage: string): Sidebar {
  const groups: { text: string; items: { text: string; link: string }[] }[] = [];
  let heading = "";
  let inCell = false;
  const tokens = parser.parse(indexPage, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") heading = textOf(tokens[index + 1]);
    if (token.type === "tbody_open") groups.push({ text: heading, items: [] });
    if (token.type === "tr_open") inCell = true;
    if (token.type !== "inline" || !inCell) continue;
    // the first cell of each row
    inCell = false;
    const link = linkOf(token);
    if (link !== undefined) groups.at(-1)?.items.push({ text: textOf(token), link });
  }
  return groups.filter(({ items }) => items.length > 0);
}

/** The words of a line. */
function textOf(token: Token | undefined): string {
  return (token?.children ?? []).map(({ content }) => content).join("");
}

/** From the root, without the ending of the page. */
function linkOf({ children }: Token): string | undefined {
  const href = children?.find(({ type }) => type === "link_open")?.attrGet("href");
  return href == null ? undefined : `/${String(href).replace(/\.md$/, "")}`;
}

/** The title of a page, which is its first heading. */
export function titleOf(page: string): string {
  const tokens = parser.parse(page, {});
  return textOf(tokens[tokens.findIndex(({ type }) => type === "heading_open") + 1]);
}
