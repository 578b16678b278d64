import { pageLink } from "../../print/markdown/markdown-link.js";
import { markdownCode } from "../../print/markdown/markdown-text.js";

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

/** The way from a page to the root. */
export type Root = "" | "../";

export function errorPath(code: string): string {
  return `${code}.md`;
}

export function apiPath(api: string): string {
  return `apis/${api}.md`;
}

/** A code as a link to its page. */
export function errorLink(code: string, root: Root): string {
  return pageLink(markdownCode(code), `${root}${errorPath(code)}`);
}

/** An anchor that all tools keep as it is; their own, made of the text of a heading, differ for what begins with a digit. */
export function anchor(id: string): string {
  return `<a href="#${id}" id="${id}"></a>`;
}
