import { markdownCode } from "../../print/markdown/markdown-text.js";
import type { Comparison } from "../comparison.js";
import { headline } from "./headline.js";
import { itemText, sectionsOf } from "./sections.js";

/**
 * What a changelog says of one release, in Markdown below a heading of level 2: how much changed, then every change, by gravity. It may
 * stand on a page of a site: whatever a catalog holds, it stays a text there (GitBook, VitePress and Docusaurus alike).
 */
export function changelogEntry(comparison: Comparison): string {
  const sections = sectionsOf(comparison.changes).flatMap(({ title, changes }) => [
    `### ${title}`,
    changes.map((change) => itemText(change, markdownCode)).join("\n"),
  ]);
  return [headline(comparison, markdownCode), ...sections].join("\n\n");
}
