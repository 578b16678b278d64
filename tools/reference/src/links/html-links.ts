import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** What other pages may lead to, and where a page leads. */
export interface HtmlLinks {
  readonly ids: ReadonlySet<string>;
  /** Whatever a browser fetches or goes to, as it is written. */
  readonly links: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes that hold an address; those of `meta` are no links. */
const ADDRESSES = new Set(["href", "src", "action", "poster", "data"]);

export function htmlLinks(html: string): HtmlLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const visit = (node: Node): void => {
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      if (name === "id") ids.add(value);
      if (ADDRESSES.has(name)) links.push(value);
    }
    for (const child of "childNodes" in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return { ids, links };
}
