import type { Document, ScalarTag, ToStringOptions } from "yaml";
import { keyText } from "../catalog/findings/yaml-document.js";
import { yamlLibrary } from "../catalog/findings/yaml-library.js";
import { INVISIBLE, jsString } from "../print/encode.js";
import type { Description } from "./description.js";

/** Prints a document in the style of a text. */
export type PrintDocument = (document: Document) => string;

export function printerFor({ text, format }: Pick<Description, "text" | "format">): PrintDocument {
  if (format === "json") {
    const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? "";
    const end = /\n\s*$/.test(text) ? "\n" : "";
    return ({ contents }) => `${jsonOf(contents, "\n", indent)}${end}`;
  }
  const style = styleOf(text);
  return (document) => {
    if (!document.schema.tags.includes(HIDING)) document.schema.tags.unshift(HIDING);
    return document.toString(style);
  };
}

/** Texts with characters that an editor does not show as they are: with escapes, as in JSON. */
const HIDING: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  identify: (value) => typeof value === "string" && value.search(INVISIBLE) >= 0,
  resolve: (text) => text,
  stringify: ({ value }) => jsString(String(value)),
};

/** What the authors of a text seem to prefer. */
function styleOf(text: string): ToStringOptions {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    lineWidth: 0,
    indent: /^(?! *- )( +)\S/m.exec(text)?.[1]?.length ?? 2,
    indentSeq: count(/^( *)[^\s#-][^\n]*:[ \t]*\n\1 +- /gm) >= count(/^( *)[^\s#-][^\n]*:[ \t]*\n\1- /gm),
    singleQuote: count(/'/g) > count(/"/g),
    flowCollectionPadding: count(/[{[] /g) >= count(/[{[][^\s}\]]/g) / 2,
  };
}

/** JSON with the members in the order that they have in the document: objects of JavaScript put numbers first. */
function jsonOf(node: unknown, newline: string, indent: string): string {
  const { isMap, isSeq, isScalar } = yamlLibrary();
  const deeper = indent === "" ? "" : `${newline}${indent}`;
  const closing = indent === "" ? "" : newline;
  const space = indent === "" ? "" : " ";
  if (isMap(node)) {
    const members = node.items.map(
      ({ key, value }) => `${jsString(keyText(key))}:${space}${jsonOf(value, deeper, indent)}`,
    );
    return members.length === 0 ? "{}" : `{${deeper}${members.join(`,${deeper}`)}${closing}}`;
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => jsonOf(item, deeper, indent));
    return items.length === 0 ? "[]" : `[${deeper}${items.join(`,${deeper}`)}${closing}]`;
  }
  // a number as it is written: 1.0 stays that
  if (isScalar(node) && typeof node.value === "number" && node.source !== undefined) return node.source;
  const value = isScalar(node) ? node.value : null;
  return typeof value === "string" ? jsString(value) : JSON.stringify(value);
}
