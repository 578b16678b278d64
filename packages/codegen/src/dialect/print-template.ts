import type { WrittenDialect, WrittenVariant } from "../catalog/written.js";
import type { Condition, Layout, Member, Node, ObjectNode, PlaceholderNode, TextNode } from "./layout.js";
import { MARKS } from "./template-key.js";

/** The templates that a Layout was parsed from: parsing them again gives the same Layout. */
export function printLayout({ variants, headers }: Layout): Omit<WrittenDialect, "mediaType"> {
  const [only] = variants;
  const printed = headers.map(({ name, presence, value }) => [name + MARKS[presence], printTemplate(value)]);
  return {
    ...(variants.length === 1 && only !== undefined && only.when === undefined
      ? { body: printTemplate(only.body) }
      : { variants: variants.map(({ when, body }) => printVariant(when, printTemplate(body))) }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(printed) }),
  };
}

function printVariant(when: Condition | undefined, body: unknown): WrittenVariant {
  if (when === undefined) return { body };
  const { codes, hasFields } = when;
  return {
    when: {
      ...(codes === undefined ? {} : { codes: [...codes] }),
      ...(hasFields === undefined ? {} : { hasFields }),
    },
    body,
  };
}

/** The template of one value. */
export function printTemplate(node: Node): unknown {
  switch (node.kind) {
    case "constant":
      return typeof node.value === "string" ? escaped(node.value) : node.value;
    case "placeholder":
      return printPlaceholder(node);
    case "text":
      return printText(node);
    case "object":
      return printObject(node);
    case "fieldList":
      return [printTemplate(node.element)];
    case "tuple":
      return node.elements.map(({ value }) => printTemplate(value));
  }
}

/** `{retryAfter|seconds}` */
export function printPlaceholder({ member, codecs }: PlaceholderNode): string {
  return `{${[memberName(member), ...codecs].join("|")}}`;
}

function printText({ parts }: TextNode): string {
  return parts.map((part) => (typeof part === "string" ? escaped(part) : printPlaceholder(part))).join("");
}

function printObject({ members, spread, entries }: ObjectNode): Record<string, unknown> {
  return Object.fromEntries([
    ...members.map(({ key, presence, value }) => [escaped(key) + MARKS[presence], printTemplate(value)]),
    ...(entries === undefined ? [] : [[printPlaceholder(entries.key), printTemplate(entries.value)]]),
    ...(spread === undefined ? [] : [["...", `{...${spread}}`]]),
  ]);
}

function memberName(member: Member): string {
  return "of" in member ? member.name.slice(0, -1) + member.of : member.name;
}

/** `{{` is a brace. */
function escaped(text: string): string {
  return text.replaceAll("{", "{{");
}
