import type { Catalog, Dialect } from "../../catalog/model.js";
import type { Condition, Layout, Node, ObjectNode, PlaceholderNode } from "../../dialect/layout.js";
import { placeholdersOf } from "../../dialect/node-facts.js";
import { speaksProblems } from "../../dialect/speaks-problems.js";
import { usageOf } from "../../dialect/usage.js";
import { dialectName } from "../../names.js";
import { jsString, jsValue } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import { type Printable, TypeScriptFile } from "../../print/typescript-file.js";
import { variantName } from "../variant-name.js";
import { bodyWithCode, isTextAroundCode } from "./code-of-body.js";
import { ReaderPrinter } from "./reader-printer.js";
import { readingMemberOf } from "./reading-members.js";

/** The reader of one dialect. */
export function dialectFile(dialect: Dialect, catalog: Catalog): TypeScriptFile {
  const file = new TypeScriptFile(`dialects/${dialect.name}.ts`, dialect.source);
  const name = dialectName(dialect.name);
  const usage = usageOf(dialect, catalog);
  const readers = new ReaderPrinter(file, usage, speaksProblems(dialect), [name]);
  const { layout } = dialect;

  const properties: Printable[] = [`mediaType: ${jsString(essenceOf(dialect.mediaType))}`];
  if (speaksProblems(dialect)) properties.push(["typeOf: ", clientRuntime("problemType")]);
  // from 400 on a response is an error anyway
  if (dialect.status !== undefined && dialect.status < 400) properties.push(`status: ${dialect.status}`);
  const withCode = readableHeaders(layout).length === 0 ? bodyToldByCode(dialect, catalog) : undefined;
  if (withCode === undefined) properties.push(decidedByReading(layout, readers));
  else {
    const { decide, given } = readers.printCode(withCode);
    const read = readers.printRoot(withCode, "readBody", true);
    const list = given.flatMap((item, index) => (index === 0 ? [item] : [", ", item]));
    properties.push([PURE, clientRuntime(decide), "(", list, ")"]);
    properties.push(`read: ${read}`);
  }

  file.comment([dialect.description ?? `The dialect \`${dialect.name}\`.`]);
  file.print`export const ${name}: ${clientRuntime("Dialect")} = {`;
  for (const property of properties) file.print`  ${property},`;
  file.print`};`;
  return file;
}

/** Rules that find a code where the text around it is none are rules about what else was read. */
function bodyToldByCode(dialect: Dialect, catalog: Catalog): ObjectNode | undefined {
  const body = bodyWithCode(dialect.layout, usageOf(dialect, catalog));
  const matches = catalog.apis.some((api) => api.dialect.name === dialect.name && api.match.length > 0);
  return matches && body?.members.some(({ value }) => isTextAroundCode(value)) ? undefined : body;
}

const PURE = "decide: /*#__PURE__*/ ";

/** The property of a dialect whose bodies must be read to tell the error. */
function decidedByReading(layout: Layout, readers: ReaderPrinter): Printable {
  const variants = layout.variants.map(({ when, body }, index): Printable => {
    const reader = readers.printRoot(body, variantName("read", when, index, layout), false);
    const parts = [...(when === undefined ? [] : [`when: ${conditionText(when)}`]), `read: ${reader}`];
    if (needsCode(body)) parts.push("needsCode: true");
    if (body.kind !== "object") parts.push('root: "any"');
    return `{ ${parts.join(", ")} }`;
  });
  const given: Printable[] = [variants.length === 1 ? listOf(variants) : linesOf(variants)];
  const headers = readableHeaders(layout);
  if (headers.length > 0) {
    given.push([
      ", /*#__PURE__*/ ",
      clientRuntime("withHeaders"),
      `(${readers.printHeaders(headers, "readHeaders")})`,
    ]);
  }
  return [PURE, clientRuntime("decideByReading"), "(", given, ")"];
}

/** What media types are compared by: in lower case, without parameters. */
function essenceOf(mediaType: string): string {
  return mediaType.replace(/[ \t]*;.*/, "").toLowerCase();
}

function conditionText({ hasFields, codes }: Condition): string {
  const conditions: string[] = [];
  if (hasFields !== undefined) conditions.push(hasFields ? "hasFields" : "!hasFields");
  if (codes !== undefined) conditions.push(`${jsValue(codes)}.includes(code)`);
  const first = hasFields === undefined ? "_" : "hasFields";
  return `(${codes === undefined ? first : `${first}, code`}) => ${conditions.join(" && ")}`;
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

/** One item on each line. */
function linesOf(items: readonly Printable[]): Printable {
  return ["[\n", items.flatMap((item) => ["    ", item, ",\n"]), "  ]"];
}

function listOf(items: readonly Printable[]): Printable {
  return ["[", items.flatMap((item, index) => (index === 0 ? [item] : [", ", item])), "]"];
}
