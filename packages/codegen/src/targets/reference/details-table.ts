import type { ExplainedDetail } from "../../explain/explained-error.js";
import { authorLine, markdownTable } from "../../print/markdown/author-markdown.js";
import { markdownCode, markdownFence } from "../../print/markdown/markdown-text.js";
import type { Block } from "./page.js";

/** Details as a table; types of several lines, and those that are named, stand below it as TypeScript. */
export function detailsTable(
  details: readonly ExplainedDetail[],
  types: Readonly<Record<string, string>>,
): readonly Block[] {
  if (details.length === 0) return [];
  const long = details.filter(({ type }) => type.includes("\n"));
  const code = [
    ...long.map(({ name, type }) => `// ${oneWord(name)}\n${type}`),
    ...Object.entries(types).map(([name, type]) => `type ${name} = ${type};`),
  ];
  return [
    markdownTable(["Member", "Type", "Presence", "Meaning"], details.map(detailRow)),
    code.length === 0 ? undefined : "The types among them, in the notation of TypeScript:",
    code.length === 0 ? undefined : markdownFence("ts", code.join("\n\n")),
  ];
}

function detailRow({
  name,
  type,
  required,
  description,
  limits,
  redact,
}: ExplainedDetail): readonly string[] {
  const meaning = [
    typeof description === "string" ? authorLine(description, { within: "cell" }) : "",
    authorLine(limits, { within: "cell" }),
    redact ? "A secret: it is never sent." : "",
  ];
  return [
    markdownCode(name, "cell"),
    type.includes("\n") ? "see below" : markdownCode(type, "cell"),
    required ? "always" : "optional",
    meaning.filter((text) => text !== "").join(" "),
  ];
}

/** A name as a comment of one line. */
function oneWord(name: string): string {
  return name.replace(/\s+/g, " ");
}
