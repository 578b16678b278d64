import { errorOf } from "../../catalog/lookups.js";
import type { Api, Catalog } from "../../catalog/model.js";
import type { CodeLink } from "../../print/markdown/author-markdown.js";
import { pageLink } from "../../print/markdown/markdown-link.js";
import { markdownCode, markdownText } from "../../print/markdown/markdown-text.js";

/**
 * Where pages are. Those of errors stand at the root, since the default `type` and `help` of an error is `<docs>/<code>`: no other
 * page has a name that a code could have, on file systems without upper case either. `index` is one, and no code (see the rule
 * `reserved-code`).
 */
export const PAGES = {
  index: "index.md",
  byStatus: "by-status.md",
  byCode: "by-code.md",
  gitbook: "gitbook-contents.md",
  llms: "llms.txt",
  llmsFull: "llms-full.txt",
} as const;

/**
 * Stands in the links of a page for the way to the root, which depends on where the page is written. No text of a catalog has this
 * character on a page: nobody sees it.
 */
export const ROOT = "\0";

export function errorPath(code: string): string {
  return `${code}.md`;
}

export function apiPath(api: string): string {
  return `apis/${api}.md`;
}

/** A code as a link to its page. */
export function errorLink(code: string): string {
  return pageLink(markdownCode(code), `${ROOT}${errorPath(code)}`);
}

/** Links codes of the catalog to their pages, wherever a text names one; not that of the page itself. */
export function codeLinks(catalog: Catalog, self?: string): CodeLink {
  return (code) => (code !== self && errorOf(catalog, code) !== undefined ? errorLink(code) : undefined);
}

/** The title of an API as a link to its page. */
export function apiLink({ name, title }: Pick<Api, "name" | "title">): string {
  return pageLink(apiTitle({ name, title }), `${ROOT}${apiPath(name)}`);
}

/** The title of an API; its name where nobody would see the title. */
export function apiTitle({ name, title }: Pick<Api, "name" | "title">): string {
  return markdownText(title) || markdownCode(name);
}

/** An anchor that all tools keep as it is; their own, made of the text of a heading, differ for what begins with a digit. */
export function anchor(id: string): string {
  return `<a href="#${id}" id="${id}"></a>`;
}
