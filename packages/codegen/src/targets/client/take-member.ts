import type { PlaceholderNode, TextNode } from "../../dialect/layout.js";
import type { DialectUsage } from "../../dialect/usage.js";
import { jsString, propertyName } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import type { Printable } from "../../print/typescript-file.js";
import { decode } from "./decode.js";
import type { Scope } from "./reader-scope.js";
import { detailPair, readingMemberOf } from "./reading-members.js";

/** Notes what a placeholder reads, and that the value does not fit where a required one reads nothing. */
export function takeMember(scope: Scope, node: PlaceholderNode, read: Printable, required: boolean): void {
  if (required) scope.unfit.push([read, " === undefined"]);
  const member = readingMemberOf(node);
  if (member === undefined) return;
  const isDetail = node.member.name === "details.*";
  scope.sources.add(member, isDetail ? detailPair(propertyName(node.member.of), read) : read);
}

/** Reads a text with placeholders by its literal parts. `wanted`: name of the local that holds what stood between them. */
export function takeText(
  scope: Scope,
  node: TextNode,
  raw: Printable,
  required: boolean,
  wanted: string,
  usage: DialectUsage,
): void {
  const literals: string[] = [""];
  const placeholders = node.parts.filter((part) => typeof part !== "string");
  for (const part of node.parts) {
    if (typeof part === "string") literals[literals.length - 1] += part;
    else literals.push("");
  }
  const parts = scope.names.claim(`${wanted}Parts`);
  const list = literals.map(jsString).join(", ");
  scope.lines.push(["const ", parts, " = ", clientRuntime("texts"), "(", raw, `, [${list}]);`]);
  if (required) scope.unfit.push([parts, " === undefined"]);
  placeholders.forEach((placeholder, index) => {
    const part = `${parts}?.[${index}]`;
    const read = decode(placeholder, part, "text", usage);
    takeMember(scope, placeholder, read, required && read !== part);
  });
}
