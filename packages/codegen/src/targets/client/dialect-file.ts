import type { Catalog, Dialect } from "../../catalog/model.js";
import { CASE_CODECS } from "../../dialect/encode.js";
import type { Condition, Layout, Node, PlaceholderNode } from "../../dialect/layout.js";
import { placeholdersOf, placeholdersOfLayout } from "../../dialect/node-facts.js";
import { speaksProblems } from "../../dialect/speaks-problems.js";
import { usageOf } from "../../dialect/usage.js";
import { dialectName } from "../../names.js";
import { jsString, jsValue } from "../../print/encode.js";
import { type ClientName, clientRuntime } from "../../print/runtime-names.js";
import { type Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { variantName } from "../variant-name.js";
import { ReaderPrinter } from "./reader-printer.js";
import { readingMemberOf } from "./reading-members.js";

/** The reader of one dialect. */
export function dialectFile(dialect: Dialect, catalog: Catalog): TypeScriptFile {
  const file = new TypeScriptFile(`dialects/${dialect.name}.ts`, dialect.source);
  const name = dialectName(dialect.name);
  const readers = new ReaderPrinter(file, usageOf(dialect, catalog), speaksProblems(dialect), [name]);
  const { layout } = dialect;

  const properties: Printable[] = [`mediaType: ${jsString(dialect.mediaType)}`];
  if (dialect.status !== undefined) properties.push(`status: ${dialect.status}`);
  const variants = layout.variants.map(({ when, body }, index): Printable => {
    const reader = readers.printRoot(body, variantName("read", when, index, layout));
    const parts = [...(when === undefined ? [] : [`when: ${conditionText(when)}`]), `read: ${reader}`];
    if (needsCode(body)) parts.push("needsCode: true");
    if (body.kind !== "object") parts.push('root: "any"');
    return `{ ${parts.join(", ")} }`;
  });
  properties.push(["variants: ", variants.length === 1 ? listOf(variants) : linesOf(variants)]);
  const headers = readableHeaders(layout);
  if (headers.length > 0) properties.push(`headers: ${readers.printHeaders(headers, "readHeaders")}`);
  const spellings = spellingsOf(layout, "code");
  if (spellings.length > 0) properties.push(["spellings: ", listOf(spellings)]);
  const ruleSpellings = spellingsOf(layout, "field.rule");
  if (ruleSpellings.length > 0) properties.push(["ruleSpellings: ", listOf(ruleSpellings)]);

  file.comment([dialect.description ?? `The dialect \`${dialect.name}\`.`]);
  file.print`export const ${name}: ${clientRuntime("Dialect")} = {`;
  for (const property of properties) file.print`  ${property},`;
  file.print`};`;
  return file;
}

function conditionText(when: Condition): string {
  const parts: string[] = [];
  if (when.hasFields !== undefined) parts.push(`hasFields: ${when.hasFields}`);
  if (when.codes !== undefined) parts.push(`codes: ${jsValue(when.codes)}`);
  return `{ ${parts.join(", ")} }`;
}

/**
 * Headers the reader looks at. `Retry-After` is none of them: its grammar is that of RFC 9110, in whatever dialect.
 * Constants never decide whether a body fits, nor do optional headers: one that says nothing of the error is not read.
 */
function readableHeaders(layout: Layout): { name: string; required: boolean; node: Node }[] {
  return layout.headers
    .filter(({ name, value }) => value.kind !== "constant" && name.toLowerCase() !== "retry-after")
    .filter(({ presence, value }) => presence === "required" || placeholdersOf(value).some(isRead))
    .map(({ name, presence, value }) => ({ name, required: presence === "required", node: value }));
}

function isRead(placeholder: PlaceholderNode): boolean {
  return readingMemberOf(placeholder) !== undefined;
}

/** Whether a body of this template cannot do without a code. */
function needsCode(node: Node): boolean {
  switch (node.kind) {
    case "placeholder":
      return node.member.name === "code";
    case "text":
      return node.parts.some((part) => typeof part !== "string" && part.member.name === "code");
    case "object":
      return node.members.some(({ presence, value }) => presence === "required" && needsCode(value));
    case "tuple":
      return node.elements.some(({ found, value }) => found === "positional" && needsCode(value));
    default:
      return false;
  }
}

/** The case codecs of a member, each once; a place without one is spelled as it is. Empty: none is used. */
function spellingsOf(layout: Layout, member: "code" | "field.rule"): Printable[] {
  const places = placeholdersOfLayout(layout).filter((placeholder) => placeholder.member.name === member);
  const spellings = new Set(
    places.map(({ codecs }) => codecs.filter((codec) => CASE_CODECS.has(codec)).join(" ")),
  );
  if (spellings.size === 0 || (spellings.size === 1 && spellings.has(""))) return [];
  return [...spellings].map((spelling) => spellingFunction(spelling));
}

function spellingFunction(spelling: string): Printable {
  if (spelling === "") return "(written) => written";
  const codecs = spelling.split(" ") as ClientName[];
  if (codecs.length === 1 && codecs[0] !== undefined) return clientRuntime(codecs[0]);
  const applied = codecs.reduce<Printable>(
    (inner, codec) => [clientRuntime(codec), "(", inner, ")"],
    "written",
  );
  return ["(written) => ", applied];
}

/** One item on each line. */
function linesOf(items: readonly Printable[]): Printable {
  return ["[\n", items.flatMap((item) => ["    ", item, ",\n"]), "  ]"];
}

function listOf(items: readonly Printable[]): Printable {
  return ["[", items.flatMap((item, index) => (index === 0 ? [item] : [", ", item])), "]"];
}
