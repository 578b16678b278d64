import type { Change } from "../change.js";
import type { Comparison } from "../comparison.js";
import { PACKAGE_KINDS, type Verdict, verdictOf } from "../verdict.js";
import { codeSpan } from "./code-span.js";
import { counted, headline } from "./headline.js";
import { sentence, warning } from "./sentence.js";

/** In the order of their gravity. What nobody has to act on is folded up. */
const SECTIONS: readonly (readonly [verdict: Verdict, title: string, folded: boolean])[] = [
  ["M", "Breaking", false],
  ["m!", "To take care of", false],
  ["m", "Compatible", false],
  ["P", "Texts and order", true],
];

/** More than that is nothing to read in a pull request, and its comments end at 65,536 characters. */
const MOST_ITEMS = 100;

/** A comparison in Markdown, as GitHub and GitLab show it in a pull request. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { changes } = comparison;
  const sections = SECTIONS.flatMap(([verdict, title, folded]) => {
    const those = changes.filter((change) => verdictOf(change) === verdict);
    return those.length === 0 ? [] : [section(title, those, folded)];
  });
  return ["### Contract", headline(comparison, codeSpan), ...sections].join("\n\n");
}

function section(title: string, changes: readonly Change[], folded: boolean): string {
  const rest = changes.length - MOST_ITEMS;
  const items = [...changes.slice(0, MOST_ITEMS).map(itemText), ...(rest > 0 ? [`- and ${rest} more`] : [])];
  const list = items.join("\n");
  if (!folded) return `**${title}**\n\n${list}`;
  return `<details><summary>${title}: ${counted(changes.length, "change")}</summary>\n\n${list}\n\n</details>`;
}

/** Verdicts that are the same for all packages need no names. */
function itemText(change: Change): string {
  const verdicts = PACKAGE_KINDS.map((kind) => `${kind} ${change.verdicts[kind]}`);
  const same = new Set(Object.values(change.verdicts)).size === 1;
  const warns = warning(change);
  return [
    `- ${sentence(change, codeSpan)}.`,
    ...(warns === undefined ? [] : [warns]),
    ...(same ? [] : [`_(${verdicts.join(", ")})_`]),
  ].join(" ");
}
