import type { Change } from "../change.js";
import type { Comparison } from "../comparison.js";
import { type Bump, type Verdict, verdictOf } from "../verdict.js";
import { codeSpan } from "./code-span.js";
import { tally } from "./headline.js";
import { sentence, warning } from "./sentence.js";

/** What stands before the sentence of a change. */
const LEADS: Readonly<Record<Verdict, string>> = {
  M: "**Breaking.** ",
  "m!": "**Take care.** ",
  m: "",
  P: "",
};

/** More texts than that are counted only. */
const MOST_TEXTS = 5;

/** A changeset (`.changeset/*.md`): the bump of each package, and what happened, for those who upgrade. */
export function changesetText(comparison: Comparison, packages: readonly string[]): string {
  const { changes, release } = comparison;
  const texts = changes.filter((change) => verdictOf(change) === "P");
  const told = texts.length > MOST_TEXTS ? changes.filter((change) => verdictOf(change) !== "P") : changes;
  const rest = texts.length > MOST_TEXTS ? [`- ${texts.length} changes of texts and order.`] : [];
  const items = [...told.map(changeItem), ...rest].join("\n");
  return `---\n${frontMatter(packages, release)}---\n\nThe contract changed: ${tally(comparison)}.\n\n${items}\n`;
}

/** JSON texts are texts of YAML: a name may begin with `@`. */
function frontMatter(packages: readonly string[], bump: Bump): string {
  return packages.map((name) => `${JSON.stringify(name)}: ${bump}\n`).join("");
}

/** A change as an item of the notes of a release, with its warning. */
export function changeItem(change: Change): string {
  const warns = warning(change);
  const text = `- ${LEADS[verdictOf(change)]}${sentence(change, codeSpan)}.`;
  return warns === undefined ? text : `${text} ${warns}`;
}
