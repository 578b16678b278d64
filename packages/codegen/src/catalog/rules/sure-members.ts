import { encode, scalarText } from "../../dialect/encode.js";
import type { Condition, Member, Node, ObjectNode, PlaceholderNode } from "../../dialect/layout.js";
import { hasPlaceholder } from "../../dialect/node-facts.js";
import type { Place } from "../finding.js";
import type { Catalog, JsonSchema, SentError } from "../model.js";
import { below } from "../place.js";
import { isScalar, resolved } from "./schema-facts.js";
import { memberKey } from "./template-places.js";

/** An error of an API as bare as it can be: no trace id, no optional details; with or without field errors. */
export interface Bare {
  readonly sent: SentError;
  readonly hasFields: boolean;
  readonly definitions: Catalog["definitions"];
}

/** A part of a template that cannot be rendered for some bare error. */
export interface Lack {
  readonly place: Place;
  /** What is missing: `{traceId}`, or a phrase. */
  readonly what: string;
}

/** Whether a variant may be used for the error. */
export function holdsFor(when: Condition | undefined, { sent, hasFields }: Bare): boolean {
  if (when?.codes !== undefined && !when.codes.includes(sent.code)) return false;
  return when?.hasFields === undefined || when.hasFields === hasFields;
}

/** Whether the error has this member whoever makes it, in a form that can be written here. */
export function isSure({ member, codecs }: PlaceholderNode, bare: Bare, withinText = false): boolean {
  if (codecs.includes("number") && !isNumeric(member, bare)) return false;
  if ((withinText || codecs.length > 0) && !isWord(member, bare)) return false;
  switch (member.name) {
    case "code":
    case "status":
    case "statusText":
    case "title":
    case "type":
      return true;
    case "help":
      return bare.sent.help !== "";
    case "detail":
      return bare.sent.detail !== undefined;
    case "details":
      return sureDetails(bare.sent).length > 0;
    case "details.*":
      return sureDetails(bare.sent).includes(member.of);
    case "attributes.*":
      return Object.hasOwn(bare.sent.error.attributes, member.of);
    case "field.pointer":
      return bare.hasFields;
    default:
      return false;
  }
}

/** Everything that keeps a template from being rendered for the error; nothing if it is surely rendered. */
export function lacksOf(root: Node, place: Place, bare: Bare): Lack[] {
  return root.kind === "object" ? memberLacks(root, place, bare) : lacks(root, place, bare);
}

/**
 * Whether some placeholder for which `wanted` holds is rendered in every body of the error. Members without `?` count as
 * there: if they may lack, that is a finding of its own.
 */
export function surelyPrints(node: Node, bare: Bare, wanted: (member: Member) => boolean): boolean {
  const prints = (child: Node): boolean => surelyPrints(child, bare, wanted);
  const survives = (child: Node): boolean => isSureNode(child, bare) && prints(child);
  switch (node.kind) {
    case "constant":
      return false;
    case "placeholder":
      return wanted(node.member) && isSure(node, bare);
    case "text":
      return isSureNode(node, bare) && node.parts.some((part) => typeof part !== "string" && prints(part));
    case "object": {
      const { entries, members, spread } = node;
      if (spread === "details" && wanted({ name: "details" }) && sureDetails(bare.sent).length > 0)
        return true;
      if (members.some(({ presence, value }) => presence === "required" && prints(value))) return true;
      if (members.some(({ presence, value }) => presence === "optional" && survives(value))) return true;
      return entries !== undefined && bare.hasFields && (survives(entries.key) || survives(entries.value));
    }
    case "fieldList":
      return bare.hasFields && survives(node.element);
    case "tuple":
      return node.elements.some(({ found, value }) =>
        found === "positional" ? prints(value) : survives(value),
      );
  }
}

function isSureNode(node: Node, bare: Bare): boolean {
  return lacks(node, NOWHERE, bare).length === 0;
}

function lacks(node: Node, place: Place, bare: Bare): Lack[] {
  switch (node.kind) {
    case "constant":
      return [];
    case "placeholder":
      return isSure(node, bare) ? [] : [{ place, what: nameOf(node.member) }];
    case "text":
      return node.parts.flatMap((part) =>
        typeof part === "string" || isSure(part, bare, true) ? [] : [{ place, what: nameOf(part.member) }],
      );
    case "object": {
      const missing = memberLacks(node, place, bare);
      return missing.length > 0 ? missing : emptyLacks(node, place, bare);
    }
    case "fieldList":
      return bare.hasFields && isSureNode(node.element, bare) ? [] : [{ place, what: "a field error" }];
    case "tuple": {
      const missing = node.elements.flatMap(({ found, value }, index) =>
        found === "positional" ? lacks(value, below(place, index), bare) : [],
      );
      return missing.length > 0 ? missing : emptyLacks(node, place, bare);
    }
  }
}

function memberLacks({ members }: ObjectNode, place: Place, bare: Bare): Lack[] {
  return members.flatMap((member) =>
    member.presence === "required" ? lacks(member.value, below(place, memberKey(member)), bare) : [],
  );
}

/** A container that prints something is absent when nothing of it is there. */
function emptyLacks(node: Node, place: Place, bare: Bare): Lack[] {
  if (!hasPlaceholder(node) || surelyPrints(node, bare, () => true)) return [];
  return [{ place, what: "everything in it" }];
}

function sureDetails({ details }: SentError): string[] {
  return details.filter(({ required, redact }) => required && !redact).map(({ name }) => name);
}

/** Whether the codec `number` can turn this member into a number. */
function isNumeric(member: Member, { sent, definitions }: Bare): boolean {
  const isNumber = (value: unknown): boolean => encode(value, ["number"], { nowMs: 0 }) !== undefined;
  switch (member.name) {
    case "status":
      return true;
    case "code":
      return isNumber(sent.wire[0]);
    case "attributes.*":
      return isNumber(sent.error.attributes[member.of]);
    case "details.*": {
      const { type, enum: values } = resolved(schemaOf(member.of, sent), definitions);
      return values?.every(isNumber) ?? (type === "integer" || type === "number");
    }
    default:
      return false;
  }
}

/** Whether codecs and texts can take this member: an object, a list or `null` is no word. */
function isWord(member: Member, { sent, definitions }: Bare): boolean {
  if (member.name === "details.*") return isScalar(schemaOf(member.of, sent), definitions);
  return member.name !== "attributes.*" || scalarText(sent.error.attributes[member.of]) !== undefined;
}

function schemaOf(name: string, { details }: SentError): JsonSchema {
  return details.find((member) => member.name === name)?.schema ?? {};
}

function nameOf(member: Member): string {
  return "of" in member ? `{${member.name.replace("*", member.of)}}` : `{${member.name}}`;
}

const NOWHERE: Place = { file: "", path: [] };
