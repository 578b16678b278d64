import type { Finding, Place } from "../catalog/finding.js";
import type {
  FieldEntries,
  FieldListNode,
  Node,
  ObjectMember,
  ObjectNode,
  PlaceholderNode,
  TextNode,
  TupleElement,
  TupleNode,
} from "./layout.js";
import { hasPlaceholder, isFieldElement } from "./node-facts.js";
import { parseTemplateText } from "./placeholder.js";
import { parseKey } from "./template-key.js";

export interface ParseContext {
  readonly findings: Finding[];
  /** The template stands in an element of a field list, where `{...field.params}` may be spread. */
  readonly inFieldList: boolean;
}

/** Stands for the list of whole field errors that follows. */
const FIELDS = /^\{\s*fields\s*\}$/;
const FIELDS_TEMPLATE = [
  {
    pointer: "{field.pointer}",
    "rule?": "{field.rule}",
    "message?": "{field.message}",
    "params?": "{field.params}",
  },
];

/** Parses one value of a template. */
export function parseNode(template: unknown, place: Place, context: ParseContext): Node {
  if (typeof template === "string") {
    return FIELDS.test(template)
      ? parseNode(FIELDS_TEMPLATE, place, context)
      : parseText(template, place, context);
  }
  if (Array.isArray(template)) return parseList(template, place, context);
  if (typeof template === "object" && template !== null) {
    return parseObject(template as Record<string, unknown>, place, context);
  }
  return { kind: "constant", value: (template ?? null) as number | boolean | null };
}

function parseText(text: string, place: Place, { findings }: ParseContext): Node {
  const parts = parseTemplateText(text, place, findings);
  const [first] = parts;
  if (parts.length === 0) return { kind: "constant", value: "" };
  if (parts.length === 1 && first !== undefined) {
    return typeof first === "string" ? { kind: "constant", value: first } : first;
  }
  for (const part of parts) {
    if (typeof part !== "string" && isStructured(part)) findings.push(structuredInText(text, place));
  }
  return { kind: "text", parts } satisfies TextNode;
}

/** A member that is no text or number, and so cannot stand within one. */
function isStructured({ member, codecs }: PlaceholderNode): boolean {
  if (member.name === "details" || member.name === "field.params") return true;
  return codecs.some((codec) => codec === "segments" || codec === "steps");
}

function parseObject(template: Record<string, unknown>, place: Place, context: ParseContext): ObjectNode {
  const members: ObjectMember[] = [];
  let spread: ObjectNode["spread"];
  let entries: FieldEntries | undefined;
  for (const [written, value] of Object.entries(template)) {
    const at: Place = { file: place.file, path: [...place.path, written] };
    if (written === "...") {
      spread = parseSpread(value, at, context);
    } else if (/(^|[^{]){[^{]/.test(written)) {
      if (entries !== undefined) context.findings.push(secondMap(written, at));
      entries = parseEntries(written, value, at, context);
    } else {
      const { key, presence } = parseKey(written.replaceAll("{{", "{"));
      if (key === "__proto__") context.findings.push(protoKey(at));
      if (presence !== "readOnly" && members.some((one) => one.presence !== "readOnly" && one.key === key)) {
        context.findings.push(keyTwice(key, at));
      }
      members.push({ key, presence, value: parseNode(value, at, context) });
    }
  }
  return { kind: "object", members, spread, entries };
}

function parseSpread(value: unknown, place: Place, context: ParseContext): ObjectNode["spread"] {
  if (value === "{...details}") return "details";
  if (value === "{...field.params}" && context.inFieldList) return "field.params";
  context.findings.push({
    rule: "bad-template",
    severity: "error",
    place,
    message: "The key `...` spreads the details, or in an element of a field list the params of its field.",
    found: JSON.stringify(value),
    expected: context.inFieldList ? '"{...details}" or "{...field.params}"' : '"{...details}"',
    example: '...: "{...details}"',
  });
  return undefined;
}

function parseEntries(
  written: string,
  value: unknown,
  place: Place,
  context: ParseContext,
): FieldEntries | undefined {
  const parts = parseTemplateText(written, { ...place, atKey: true }, context.findings);
  const [key] = parts;
  const isFieldText =
    parts.length === 1 &&
    typeof key === "object" &&
    key.member.name.startsWith("field.") &&
    !isStructured(key);
  if (!isFieldText) {
    context.findings.push({
      rule: "bad-template",
      severity: "error",
      place: { ...place, atKey: true },
      message: "A key with a placeholder makes a map of field errors: it is one text member of a field.",
      found: written,
      expected: '"{field.path}", "{field.pointer}" or "{field.rule}"',
      example: '"{field.path}": "{field.message}"',
    });
    return undefined;
  }
  return { key, value: parseNode(value, place, { ...context, inFieldList: true }) };
}

function parseList(
  template: readonly unknown[],
  place: Place,
  context: ParseContext,
): FieldListNode | TupleNode {
  const below = (index: number): Place => ({ file: place.file, path: [...place.path, index] });
  const only = template.length === 1 ? template[0] : undefined;
  if (only !== undefined) {
    // parsed without reporting first, to see whether it speaks of a field
    const findings: Finding[] = [];
    const element = parseNode(only, below(0), { findings, inFieldList: true });
    const isFieldList = isFieldElement(element);
    if (isFieldList || context.inFieldList) {
      // not parsed again: lists within lists would be parsed twice as often at every level
      context.findings.push(...findings);
      return isFieldList ? { kind: "fieldList", element } : { kind: "tuple", elements: [elementOf(element)] };
    }
  }
  const elements = template.map((element, index) => elementOf(parseNode(element, below(index), context)));
  return { kind: "tuple", elements };
}

function elementOf(value: Node): TupleElement {
  return { found: isTagged(value) ? "tagged" : "positional", value };
}

/** An object that is known by a constant beside its placeholders, such as `"@type"`. */
function isTagged(node: Node): boolean {
  if (node.kind !== "object" || !hasPlaceholder(node)) return false;
  return node.members.some(({ presence, value }) => presence === "required" && value.kind === "constant");
}

function structuredInText(text: string, place: Place): Finding {
  return {
    rule: "bad-template",
    severity: "error",
    place,
    message: "An object or a list cannot stand within a text.",
    found: text,
    expected: "a member that is a text or a number",
    example: '"{code}: {detail}"',
  };
}

function secondMap(written: string, place: Place): Finding {
  return {
    rule: "bad-template",
    severity: "error",
    place: { ...place, atKey: true },
    message: "An object holds one map of field errors.",
    found: written,
    expected: "one key with a placeholder",
    example: '"{field.path}": ["{field.message}"]',
  };
}

/** `message` and `message?` are one key of the body; only a key that is read and never rendered may stand beside it. */
function keyTwice(key: string, place: Place): Finding {
  return {
    rule: "bad-template",
    severity: "error",
    place: { ...place, atKey: true },
    message: `The body would have the key \`${key}\` twice.`,
    found: String(place.path.at(-1)),
    expected: "each key once, with or without `?`",
  };
}

function protoKey(place: Place): Finding {
  return {
    rule: "bad-template",
    severity: "error",
    place: { ...place, atKey: true },
    message: "`__proto__` is no key for a body: many programs that read it would be harmed.",
    found: "__proto__",
    expected: "another name",
  };
}
