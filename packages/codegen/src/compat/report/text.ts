import type { Comparison } from "../comparison.js";
import { gravest, PACKAGE_KINDS, type Verdict, verdictOf } from "../verdict.js";
import { headline } from "./headline.js";
import { sentence, warning } from "./sentence.js";

/** Marks a text by how grave it is, for terminals that have colours. */
export type Mark = (verdict: Verdict, text: string) => string;

const WIDTHS = PACKAGE_KINDS.map((kind) => kind.length + 2);
const LEGEND = "P patch, m minor, m! minor with a warning in its notes, M major";

/** A comparison for people: a line for each change, with its verdicts before it, and below it what to warn of. */
export function comparisonText(comparison: Comparison, mark: Mark = (_, text) => text): string {
  const { changes } = comparison;
  if (changes.length === 0) return headline(comparison, inBackticks);
  const lines = changes.flatMap((change) => {
    const verdicts = PACKAGE_KINDS.map((kind) => change.verdicts[kind]);
    const warns = warning(change);
    return [
      `${columns(verdicts, mark)}${sentence(change, inBackticks)}`,
      ...(warns === undefined ? [] : [`${columns([])}  Warn: ${warns}`]),
    ];
  });
  const worst = gravest(changes.map(verdictOf));
  return [
    mark(worst, headline(comparison, inBackticks)),
    "",
    columns(PACKAGE_KINDS).trimEnd(),
    ...lines,
    "",
    LEGEND,
  ].join("\n");
}

function columns(texts: readonly string[], mark: Mark = (_, text) => text): string {
  return WIDTHS.map((width, index) => {
    const text = texts[index] ?? "";
    return mark(text as Verdict, text) + " ".repeat(width - text.length);
  }).join("");
}

export function inBackticks(text: string): string {
  return `\`${text}\``;
}
