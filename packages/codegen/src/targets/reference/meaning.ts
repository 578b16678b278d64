import type { ErrorDefinition } from "../../catalog/model.js";
import { authorMarkdown, type CodeLink } from "../../print/markdown/author-markdown.js";
import { markdownText } from "../../print/markdown/markdown-text.js";
import { summaryOf } from "./summary.js";

/** What an error means, as Markdown: its description is written so, the text of a response and a title are not. */
export function meaningOf({ description, detail, title }: ErrorDefinition, codeLink: CodeLink): string {
  if (description !== undefined) return authorMarkdown(description, codeLink);
  return markdownText(detail?.written ?? title);
}

/** The same in a sentence. */
export function meaningInShort({ description, detail, title }: ErrorDefinition): string {
  return description === undefined ? markdownText(detail?.written ?? title) : summaryOf(description, title);
}
