import type { Finding, Place } from "../catalog/finding.js";
import { nearest } from "../print/nearest.js";
import {
  type CodecName,
  FIELD_MEMBERS,
  type Member,
  PATH_CODECS,
  type PlaceholderNode,
  SIMPLE_MEMBERS,
  TEXT_CODECS,
  WAIT_CODECS,
} from "./layout.js";

/** What may stand between braces, for messages. */
const MEMBER_NAMES: readonly string[] = [
  ...SIMPLE_MEMBERS,
  "fields",
  "field.path",
  ...FIELD_MEMBERS,
  "details.<name>",
  "attributes.<name>",
];

type CodecFamily = readonly CodecName[];

/** The codecs that make sense for a member; structured members have none. */
function codecsOf(member: Member): CodecFamily {
  switch (member.name) {
    case "retryAfter":
      return [...WAIT_CODECS, "string"];
    case "field.pointer":
      return PATH_CODECS;
    case "details":
    case "field.params":
      return [];
    default:
      return TEXT_CODECS;
  }
}

/** Splits a template text into literal texts and placeholders. `{{` is a brace. */
export function parseTemplateText(
  text: string,
  place: Place,
  findings: Finding[],
): (string | PlaceholderNode)[] {
  const parts: (string | PlaceholderNode)[] = [];
  let literal = "";
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== "{") {
      literal += text[at];
    } else if (text[at + 1] === "{") {
      literal += "{";
      at++;
    } else {
      const end = text.indexOf("}", at);
      if (end < 0) {
        findings.push(unclosed(text, place));
        return parts;
      }
      const placeholder = parsePlaceholder(text.slice(at + 1, end), place, findings);
      if (literal !== "") parts.push(literal);
      literal = "";
      if (placeholder !== undefined) parts.push(placeholder);
      at = end;
    }
  }
  if (literal !== "") parts.push(literal);
  return parts;
}

function parsePlaceholder(source: string, place: Place, findings: Finding[]): PlaceholderNode | undefined {
  const [name = "", ...codecNames] = source.split("|").map((part) => part.trim());
  const member = parseMember(name);
  if (member === undefined) {
    findings.push(unknownMember(name, place));
    return undefined;
  }
  const allowed = codecsOf(member);
  const codecs: CodecName[] = [];
  for (const codec of codecNames) {
    if ((allowed as readonly string[]).includes(codec)) codecs.push(codec as CodecName);
    else findings.push(unknownCodec(name, codec, allowed, place));
  }
  // field.path is field.pointer, spelled with dots unless the template says otherwise
  if (name === "field.path" && codecs.length === 0) codecs.push("dotted");
  return { kind: "placeholder", member, codecs };
}

function parseMember(name: string): Member | undefined {
  if (name === "field.path") return { name: "field.pointer" };
  const prefixed = /^(details|attributes)\.(.+)$/.exec(name);
  if (prefixed !== null)
    return { name: `${prefixed[1] as "details" | "attributes"}.*`, of: prefixed[2] ?? "" };
  const known: readonly string[] = [...SIMPLE_MEMBERS, ...FIELD_MEMBERS];
  return known.includes(name) ? ({ name } as Member) : undefined;
}

function unclosed(text: string, place: Place): Finding {
  return {
    rule: "bad-template",
    severity: "error",
    place,
    message: "A brace is opened and not closed.",
    found: text,
    expected: "`{member}` or `{member|codec}`; a brace as text is written `{{`",
    example: '"{detail}"',
  };
}

function unknownMember(name: string, place: Place): Finding {
  const near = nearest(name, MEMBER_NAMES);
  return {
    rule: "unknown-member",
    severity: "error",
    place,
    message: `An error has no member \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
    found: `{${name}}`,
    expected: `one of ${MEMBER_NAMES.join(", ")}`,
    example: `"{${near ?? "detail"}}"`,
  };
}

function unknownCodec(name: string, codec: string, allowed: CodecFamily, place: Place): Finding {
  const near = nearest(codec, allowed) ?? allowed[0];
  return {
    rule: "unknown-codec",
    severity: "error",
    place,
    message: `\`${codec}\` is not a codec for \`${name}\`.`,
    found: `{${name}|${codec}}`,
    expected: allowed.length === 0 ? "no codec: the member is structured" : `one of ${allowed.join(", ")}`,
    example: near === undefined ? `"{${name}}"` : `"{${name}|${near}}"`,
  };
}
