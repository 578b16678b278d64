import type { Roles } from "./assign-roles.js";
import type { CodeSpelling } from "./code-spelling.js";
import { constantOf } from "./constant-of.js";
import { type DetailsPlan, isEmpty } from "./details-plan.js";
import { Noted, shown } from "./noted.js";
import type {
  FieldListOutline,
  FieldMapOutline,
  FieldOutline,
  FirstOutline,
  LeafOutline,
  ObjectOutline,
  Outline,
  TaggedOutline,
} from "./outline.js";
import { pathCodecOf, pathPlaceholder } from "./path-codec.js";
import { phraseOf } from "./phrase-of.js";
import type { Role, Scalar } from "./role.js";
import { escapedKey, escapedText } from "./template-key.js";
import { waitPlaceholder } from "./wait-placeholder.js";
import { wordOf } from "./words.js";

export interface TemplateContext {
  readonly roles: Roles;
  readonly plan: DetailsPlan;
  readonly spelling: CodeSpelling;
  /** Every text of the error is one of its field: there is no other. */
  readonly ofField: boolean;
  /** Whether what only field errors have is left out: for errors without them. */
  readonly withoutFields: boolean;
  /** Whether the error surely has field errors. */
  readonly areFieldsSure: boolean;
  /** Nothing but the body tells that it is an error: all constants are asked for. */
  readonly asksConstants: boolean;
  /** What stands before the code in the URI of a type, where it is the only place of a code. */
  readonly typePrefix: string | undefined;
}

/** A part of a template. */
export interface Built {
  readonly template: unknown;
  /** Every error has it, so that it can be asked for. */
  readonly isSure: boolean;
  /** It is no constant. */
  readonly isFilled: boolean;
}

/** The template of what stands at a place of the bodies; undefined for what cannot be written. */
export function buildTemplate(outline: Outline, word: string, context: TemplateContext): Built | undefined {
  const { names, whole } = context.plan;
  const name = names.get(outline);
  if (outline === whole) return placeholder("{details}", outline, false);
  if (name !== undefined && whole === undefined) return placeholder(`{details.${name}}`, outline, false);
  switch (outline.kind) {
    case "leaf":
      return leaf(outline, word, context);
    case "object":
      return object(outline, context);
    case "first":
      return first(outline, word, context);
    case "tagged":
      return tagged(outline, context);
    case "fieldList":
    case "fieldMap":
      return context.withoutFields ? undefined : fields(outline, context);
    case "other":
      return isEmpty(outline) ? constant([], false) : undefined;
  }
}

function placeholder(text: string, { seen }: Outline, isSure: boolean): Built {
  const value = [...seen.values()].find((each) => each !== null);
  return { template: new Noted(text, shown(value)), isSure, isFilled: true };
}

function constant(template: unknown, isSure: boolean): Built {
  return { template, isSure, isFilled: false };
}

function leaf(outline: LeafOutline, word: string, context: TemplateContext): Built | undefined {
  const role = context.roles.get(outline);
  if (role !== undefined) return roleTemplate(role, outline, word, context);
  const found = constantOf(word, outline);
  if (found === undefined) return undefined;
  const { value, isSign } = found;
  return constant(typeof value === "string" ? escapedText(value) : value, isSign || context.asksConstants);
}

const SURE: ReadonlySet<Role> = new Set(["status", "statusText", "title", "detail", "type"] as const);

function roleTemplate(
  role: Role,
  outline: LeafOutline,
  word: string,
  context: TemplateContext,
): Built | undefined {
  const { ofField, withoutFields, spelling } = context;
  if (withoutFields && (role === "pointer" || role === "rule")) return undefined;
  const values = [...outline.seen.values()].filter((value) => value !== null);
  const isThere = values.length === outline.seen.size;
  const isSure = isThere && (SURE.has(role) || (role === "code" ? !spelling.numeric : ofField));
  return placeholder(roleText(role, word, values, context), outline, isSure);
}

function roleText(role: Role, word: string, values: readonly Scalar[], context: TemplateContext): string {
  const [first = ""] = values;
  switch (role) {
    case "code":
      return `{code${context.spelling.codecs}}`;
    case "status":
      return typeof first === "string" ? "{status|string}" : "{status}";
    case "statusText":
      return `{statusText${phraseOf(values)}}`;
    case "detail":
      return context.ofField ? "{field.message}" : "{detail}";
    case "type":
      return context.typePrefix === undefined
        ? "{type}"
        : `${escapedText(context.typePrefix)}{code${context.spelling.codecs}}`;
    case "retryAfter":
      return waitPlaceholder(word, first);
    case "pointer":
      return pathPlaceholder(pathCodecOf(values) ?? "dotted");
    case "rule":
      return "{field.rule}";
    default:
      return `{${role}}`;
  }
}

function object(outline: ObjectOutline, context: TemplateContext): Built {
  if (outline.members.size === 0) return constant({}, false);
  const template: Record<string, unknown> = {};
  const isSpread = outline === context.plan.spreadIn;
  let isSure = false;
  let isFilled = isSpread;
  for (const [key, member] of outline.members) {
    if (isSpread && context.plan.names.has(member)) continue;
    const built = isParams(key, context)
      ? placeholder("{field.params}", member, false)
      : buildTemplate(member, wordOf(key), context);
    if (built === undefined) continue;
    const isAsked = built.isSure && member.seen.size === outline.seen.size;
    template[`${escapedKey(key)}${isAsked ? "" : "?"}`] = built.template;
    isSure ||= isAsked && built.isFilled;
    isFilled ||= built.isFilled;
  }
  if (isSpread) template["..."] = "{...details}";
  // an object of nothing but constants is always there
  return { template, isSure: isSure || !isFilled, isFilled };
}

/** Beside a rule `params` are those of the field. */
function isParams(key: string, { ofField, withoutFields }: TemplateContext): boolean {
  return ofField && !withoutFields && wordOf(key) === "params";
}

function first(
  { element, pointer }: FirstOutline,
  word: string,
  context: TemplateContext,
): Built | undefined {
  const ofField = pointer !== undefined && !context.withoutFields;
  const built = buildTemplate(element, word, { ...context, ofField });
  if (built === undefined) return undefined;
  if (!ofField) return { ...built, template: [built.template] };
  const { key, template } = pointer;
  const withPointer = { ...(built.template as object), [`${escapedKey(key)}?`]: template };
  return { template: [withPointer], isSure: true, isFilled: true };
}

function tagged({ key, elements }: TaggedOutline, context: TemplateContext): Built {
  const template = [...elements].map(([tag, element]) => {
    const built = object(element, context);
    return { [escapedKey(key)]: escapedText(tag), ...(built.template as object) };
  });
  return { template, isSure: false, isFilled: true };
}

function fields(outline: FieldListOutline | FieldMapOutline, { areFieldsSure }: TemplateContext): Built {
  const element = elementTemplate(outline.element);
  const value = outline.kind === "fieldMap" && !outline.inLists ? element : [element];
  const template = outline.kind === "fieldList" ? value : { [pathPlaceholder(outline.codec)]: value };
  return { template, isSure: areFieldsSure, isFilled: true };
}

function elementTemplate(element: FieldOutline): unknown {
  return element.kind === "text" ? `{field.${element.member}}` : element.template;
}
