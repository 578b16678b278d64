import type { PlaceholderNode } from "../model.js";
import { arrivingPointer, readPath, writtenPath } from "./path.js";
import { NOTHING, type Said, type TextName } from "./said.js";
import { arrivingRule, type Scope, writtenCode, writtenRule } from "./scope.js";
import { spellAll } from "./spell.js";
import { arrivingWait, writtenWait } from "./wait.js";

/** What a placeholder alone in its place hands over; undefined where the error lacks the member. */
export function arriving(node: PlaceholderNode, scope: Scope): Said | undefined {
  const { member, codecs } = node;
  const { sent, thrown, details, fields } = scope;
  const [field] = fields;
  switch (member.name) {
    case "status":
    case "statusText":
      return NOTHING;
    case "attributes.*":
      return Object.hasOwn(sent.error.attributes, member.of) ? NOTHING : undefined;
    case "code":
      return { ...NOTHING, codes: [writtenCode(sent, codecs)] };
    case "retryAfter": {
      const waitMs = thrown.retryAfterMs;
      if (waitMs === undefined) return undefined;
      return { ...NOTHING, waitMs: arrivingWait(waitMs, waitCodec(codecs), scope.nowMs) };
    }
    case "details":
      return Object.keys(details).length === 0 ? undefined : { ...NOTHING, details };
    case "details.*":
      return arrivingDetail(member.of, codecs, scope);
    case "field.pointer":
      return field && { ...NOTHING, field: { pointer: arrivingPointer(field.pointer, pathCodec(codecs)) } };
    case "field.rule": {
      if (field?.rule === undefined) return undefined;
      return { ...NOTHING, field: { rule: arrivingRule(writtenRule(field.rule, codecs, scope.api), scope) } };
    }
    case "field.message":
      return textOf(field?.message, codecs, (message) => ({ ...NOTHING, field: { message } }));
    case "field.params":
      return field?.params && { ...NOTHING, field: { params: field.params } };
    default: {
      const name: TextName = member.name;
      return textOf(plainText(name, scope), codecs, (text) => ({ ...NOTHING, texts: { [name]: text } }));
    }
  }
}

/** How a placeholder stands within a text or a header; undefined where it is absent. */
export function written({ member, codecs }: PlaceholderNode, scope: Scope): string | undefined {
  const { sent, thrown, fields } = scope;
  const [field] = fields;
  switch (member.name) {
    case "status":
      return String(sent.bodyStatus);
    case "code":
      return String(writtenCode(sent, codecs));
    case "retryAfter":
      return thrown.retryAfterMs === undefined
        ? undefined
        : writtenWait(thrown.retryAfterMs, waitCodec(codecs), scope.nowMs);
    case "details.*":
      return scalar(scope.details[member.of]);
    case "attributes.*":
      return scalar(sent.error.attributes[member.of]);
    case "field.pointer":
      return field && writtenPath(field.pointer, pathCodec(codecs));
    case "field.rule":
      return field?.rule === undefined ? undefined : writtenRule(field.rule, codecs, scope.api);
    case "field.message":
      return field?.message === undefined ? undefined : spellAll(field.message, codecs);
    case "statusText":
    case "details":
    case "field.params":
      throw new Error(`The oracle does not know {${member.name}} within a text.`);
    default: {
      const text = plainText(member.name, scope);
      return text === undefined ? undefined : spellAll(text, codecs);
    }
  }
}

/** What is read from the text in the place of a placeholder; undefined where it cannot stand there. */
export function fromWritten(
  { member, codecs }: PlaceholderNode,
  text: string,
  scope: Scope,
): Said | undefined {
  switch (member.name) {
    case "status":
      return isNumber(text) ? NOTHING : undefined;
    case "attributes.*":
      return NOTHING;
    case "code":
      return { ...NOTHING, codes: [text] };
    case "retryAfter": {
      const waitMs = readWait(text, waitCodec(codecs), scope.nowMs);
      return waitMs === undefined ? undefined : { ...NOTHING, waitMs };
    }
    case "details.*": {
      const value = scope.details[member.of];
      const same = scalar(value) === text;
      return { ...NOTHING, details: { [member.of]: same && agreed(member.of, scope) ? value : text } };
    }
    case "field.pointer": {
      const pointer = readPath(text, pathCodec(codecs));
      return pointer === undefined ? undefined : { ...NOTHING, field: { pointer } };
    }
    case "field.rule":
      return { ...NOTHING, field: { rule: arrivingRule(text, scope) } };
    case "field.message":
      return { ...NOTHING, field: { message: text } };
    case "statusText":
    case "details":
    case "field.params":
      throw new Error(`The oracle does not know {${member.name}} within a text.`);
    default:
      return { ...NOTHING, texts: { [member.name]: text } };
  }
}

function plainText(name: TextName, { sent, thrown }: Scope): string | undefined {
  return name === "title" || name === "type" || name === "help" ? sent[name] : thrown[name];
}

function textOf(
  text: string | undefined,
  codecs: readonly string[],
  say: (text: string) => Said,
): Said | undefined {
  if (text === undefined) return undefined;
  const changed = spellAll(text, codecs);
  if (!codecs.includes("number")) return say(changed);
  return isNumber(changed) ? say(String(Number(changed))) : undefined;
}

/** A detail that is written as a text gets its type back where all errors of the dialect's APIs agree on it. */
function arrivingDetail(name: string, codecs: readonly string[], scope: Scope): Said | undefined {
  const value = scope.details[name];
  if (value === undefined) return undefined;
  if (!codecs.includes("string")) return { ...NOTHING, details: { [name]: value } };
  const text = scalar(value);
  if (text === undefined) return undefined;
  return { ...NOTHING, details: { [name]: agreed(name, scope) ? value : text } };
}

function agreed(name: string, { catalog, api }: Scope): boolean {
  const schemas = catalog.apis
    .filter(({ dialect }) => dialect.name === api.dialect.name)
    .flatMap(({ errors }) =>
      errors.flatMap(({ details }) => details.filter((member) => member.name === name)),
    );
  const types = new Set(schemas.map(({ schema }) => String(schema.type).replace("integer", "number")));
  return types.size === 1;
}

function scalar(value: unknown): string | undefined {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

function isNumber(text: string): boolean {
  return (
    /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) && Math.abs(Number(text)) < Number.POSITIVE_INFINITY
  );
}

function readWait(text: string, codec: string, nowMs: number): number | undefined {
  const amount = /^(\d+(?:\.\d+)?)(s?)$/.exec(text);
  if (amount === null || (amount[2] === "s") !== (codec === "duration")) return undefined;
  const value = Number(amount[1]);
  if (codec === "epoch") return Math.max(0, Math.round(value * 1000) - nowMs);
  return codec === "seconds" || codec === "duration" ? Math.round(value * 1000) : Math.ceil(value);
}

function waitCodec(codecs: readonly string[]): string {
  return codecs.find((codec) => codec !== "string") ?? "none";
}

function pathCodec(codecs: readonly string[]): string {
  return codecs.at(-1) ?? "pointer";
}
