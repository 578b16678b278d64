import type { Catalog, DetailsMember, ErrorDefinition } from "../../catalog/model.js";
import type { ExplainedDetail } from "../../explain/explained-error.js";
import { errorNames } from "../../names.js";
import { authorLine, markdownTable } from "../../print/markdown/author-markdown.js";
import { markdownCode, markdownFence } from "../../print/markdown/markdown-text.js";
import { schemaLimits } from "../../print/schema-comment.js";
import { printDefinition, printInterface } from "../../print/typescript-type.js";
import type { Block } from "./page.js";

/**
 * Details as a table. Where some have a type of several lines or one with a name, all of them stand below it as TypeScript.
 * @param types names of the types that they refer to
 */
export function detailsTable(
  { code, details }: Pick<ErrorDefinition, "code" | "details">,
  explained: readonly ExplainedDetail[],
  types: readonly string[],
  definitions: Catalog["definitions"],
): readonly Block[] {
  if (explained.length === 0) return [];
  const isPlain = types.length === 0 && !explained.some(({ type }) => type.includes("\n"));
  return [
    markdownTable(["Member", "Type", "Presence", "Meaning"], explained.map(detailRow)),
    isPlain ? undefined : "The same as TypeScript:",
    isPlain ? undefined : markdownFence("ts", asTypeScript(code, details, types, definitions)),
  ];
}

function asTypeScript(
  code: string,
  details: readonly DetailsMember[],
  types: readonly string[],
  definitions: Catalog["definitions"],
): string {
  const named = types.map((name) => printDefinition(name, definitions[name] ?? {}));
  return [printInterface(errorNames(code).details, details), ...named]
    .map((text) => text.trim())
    .join("\n\n");
}

function detailRow({
  name,
  type,
  required,
  description,
  schema,
  redact,
}: ExplainedDetail): readonly string[] {
  const meaning = [
    typeof description === "string" ? authorLine(description, { within: "cell" }) : "",
    schemaLimits(schema, (text) => markdownCode(text, "cell")),
    redact ? "A secret: it is never sent." : "",
  ];
  return [
    markdownCode(name, "cell"),
    type.includes("\n") ? "see below" : markdownCode(type, "cell"),
    required ? "always" : "optional",
    meaning.filter((text) => text !== "").join(" "),
  ];
}
