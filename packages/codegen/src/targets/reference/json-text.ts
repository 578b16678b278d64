import { printJsonFile } from "../../print/json-file.js";
import { markdownFence } from "../../print/markdown/markdown-text.js";

/** A JSON value as people read it, fenced. */
export function jsonFence(value: unknown): string {
  // a comment of HTML is one for tools that look at the text of a page before its Markdown
  return markdownFence("json", printJsonFile(value).trimEnd().replaceAll("<!--", "\\u003c!--"));
}
