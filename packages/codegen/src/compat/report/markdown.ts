import type { Comparison } from "../comparison.js";
import { codeSpan } from "./code-span.js";
import { counted, headline } from "./headline.js";
import { itemText, type ReportSection, sectionsOf } from "./sections.js";

/** More than that is nothing to read in a pull request, and its comments end at 65,536 characters. */
const MOST_ITEMS = 100;

/** A comparison in Markdown, as GitHub and GitLab show it in a pull request. */
export function comparisonMarkdown(comparison: Comparison): string {
  const sections = sectionsOf(comparison.changes).map(section);
  return ["### Contract", headline(comparison, codeSpan), ...sections].join("\n\n");
}

/** What nobody has to act on is folded up. */
function section({ title, changes, minor }: ReportSection): string {
  const rest = changes.length - MOST_ITEMS;
  const shown = changes.slice(0, MOST_ITEMS).map((change) => itemText(change, codeSpan));
  const list = [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
  if (!minor) return `**${title}**\n\n${list}`;
  return `<details><summary>${title}: ${counted(changes.length, "change")}</summary>\n\n${list}\n\n</details>`;
}
