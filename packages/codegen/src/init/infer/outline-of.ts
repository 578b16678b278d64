import {
  FIELD_KEYS,
  objectElement,
  pathTemplate,
  pointerKey,
  saysWhatIsWrong,
  textElement,
} from "./field-element.js";
import { isObject, isScalar, type JsonObject } from "./json.js";
import type { FieldOutline, ObjectOutline, Outline, Seen } from "./outline.js";
import { pathCodecOf } from "./path-codec.js";
import type { Scalar } from "./role.js";
import { LIKELIHOODS } from "./role-words.js";
import { canBeKey } from "./template-key.js";
import { wordOf } from "./words.js";

/** Deeper than that a body is data that nobody would take apart. */
const DEEPEST = 6;

interface Context {
  /** Something in the body outside of lists says what the error is: lists then say more about it. */
  readonly isSaid: boolean;
  readonly depth: number;
}

/** What stands in the bodies of samples. */
export function outlineOf(bodies: Seen): Outline {
  const isSaid = [...bodies.values()].some((body) => saysError(body, 0));
  return build("", bodies, { isSaid, depth: 0 });
}

function build(word: string, seen: Seen, context: Context): Outline {
  const values = [...seen.values()];
  if (values.every(isScalar)) return { kind: "leaf", seen: seen as Seen<Scalar> };
  if (context.depth > DEEPEST) return { kind: "other", seen };
  if (values.every(Array.isArray)) return listOutline(word, seen as Seen<unknown[]>, context);
  if (values.every(isObject)) return objectOutline(word, seen as Seen<JsonObject>, context);
  return { kind: "other", seen };
}

function objectOutline(word: string, seen: Seen<JsonObject>, context: Context): Outline {
  const objects = [...seen.values()];
  if (isFieldMap(word, objects)) return fieldMap(seen);
  return membersOutline(seen, context);
}

function membersOutline(seen: Seen<JsonObject>, context: Context, except?: string): ObjectOutline {
  const keys = new Set([...seen.values()].flatMap((object) => Object.keys(object)));
  const members = new Map<string, Outline>();
  for (const key of keys) {
    if (key === except || !canBeKey(key)) continue;
    const ofKey = new Map(
      [...seen].flatMap(([sample, object]) => (Object.hasOwn(object, key) ? [[sample, object[key]]] : [])),
    );
    members.set(key, build(wordOf(key), ofKey, { ...context, depth: context.depth + 1 }));
  }
  return { kind: "object", seen, members };
}

/** These are maps of fields whatever the keys in them are called. */
const SURELY_FIELDS =
  /^(?:fields|fielderrors|validations?|validationerrors|fieldviolations|violations|modelstate)$/;
const MEMBERS = /^(?:code|message|status|statuscode|detail|title|type|errors?|reason|requestid|traceid)$/;

function isFieldMap(word: string, objects: readonly JsonObject[]): boolean {
  const values = objects.flatMap((object) => Object.values(object));
  const flat = values.flat();
  const tellsWhat = isTexts(flat) || (flat.length > 0 && flat.every(isObject) && saysWhatIsWrong(flat));
  if (values.length === 0 || !tellsWhat) return false;
  const areLists = values.every(Array.isArray);
  if (SURELY_FIELDS.test(word) || (areLists && FIELD_KEYS.has(word)))
    return areLists || !values.some(Array.isArray);
  if (objects.some((object) => Object.keys(object).some((key) => MEMBERS.test(wordOf(key))))) return false;
  if (areLists) return word === "" || word === "details";
  return FIELD_KEYS.has(word) && !values.some(Array.isArray);
}

function isTexts(values: readonly unknown[]): values is string[] {
  return values.length > 0 && values.every((value) => typeof value === "string");
}

function fieldMap(seen: Seen<JsonObject>): Outline {
  const objects = [...seen.values()];
  const keys = objects.flatMap((object) => Object.keys(object));
  const values = objects.flatMap((object) => Object.values(object));
  const codec = keys.some((key) => key.startsWith("/"))
    ? pathCodecOf(keys)
    : pathCodecOf(keys.filter((key) => key !== ""));
  return {
    kind: "fieldMap",
    seen,
    codec: codec ?? "dotted",
    inLists: values.every(Array.isArray),
    element: fieldElement(values.flat(), true),
  };
}

function fieldElement(items: readonly unknown[], inMap = false): FieldOutline {
  return isTexts(items) ? textElement(items) : objectElement(items.filter(isObject), inMap);
}

function listOutline(word: string, seen: Seen<unknown[]>, context: Context): Outline {
  const items = [...seen.values()].flat();
  const { isSaid } = context;
  if (isTexts(items)) {
    if (!isSaid) return firstOutline(word, seen, context);
    return FIELD_KEYS.has(word)
      ? { kind: "fieldList", seen, element: textElement(items) }
      : { kind: "other", seen };
  }
  if (items.length === 0 || !items.every(isObject)) return { kind: "other", seen };
  const tag = tagKey(items);
  if (tag !== undefined) return taggedOutline(tag, seen as Seen<JsonObject[]>, context);
  const pointer = pointerKey(items);
  const isOfFields = pointer !== undefined || (FIELD_KEYS.has(word) && saysWhatIsWrong(items));
  if (isSaid)
    return isOfFields ? { kind: "fieldList", seen, element: fieldElement(items) } : { kind: "other", seen };
  if (pointer !== undefined && !items.some(isError))
    return { kind: "fieldList", seen, element: fieldElement(items) };
  return firstOutline(word, seen, context, pointer);
}

/** An element that is an error by itself: it has a status, a title or extensions. */
function isError(item: JsonObject): boolean {
  return Object.keys(item).some((key) => /^(?:status|statuscode|title|extensions)$/.test(wordOf(key)));
}

function firstOutline(word: string, seen: Seen<unknown[]>, context: Context, pointer?: string): Outline {
  const firsts = new Map(
    [...seen].filter(([, list]) => list.length > 0).map(([sample, [first]]) => [sample, first]),
  );
  const inside: Context = { isSaid: true, depth: context.depth + 1 };
  const items = [...seen.values()].flat();
  if (pointer === undefined)
    return { kind: "first", seen, element: build(word, firsts, inside), pointer: undefined };
  return {
    kind: "first",
    seen,
    element: membersOutline(firsts as Seen<JsonObject>, inside, pointer),
    pointer: { key: pointer, template: pathTemplate(items as JsonObject[], pointer) },
  };
}

/** `@type`: a text in every element, each time another one. */
function tagKey(items: readonly JsonObject[]): string | undefined {
  const [first = {}] = items;
  return Object.keys(first).find((key) => {
    return key.startsWith("@") && canBeKey(key) && items.every((item) => typeof item[key] === "string");
  });
}

function taggedOutline(key: string, seen: Seen<JsonObject[]>, context: Context): Outline {
  const tags = new Set([...seen.values()].flat().map((item) => item[key] as string));
  const elements = new Map<string, ObjectOutline>();
  for (const tag of tags) {
    const ofTag = [...seen].flatMap(([sample, list]): [number, JsonObject][] => {
      const element = list.find((item) => item[key] === tag);
      return element === undefined ? [] : [[sample, element]];
    });
    elements.set(tag, membersOutline(new Map(ofTag), { isSaid: true, depth: context.depth + 1 }, key));
  }
  return { kind: "tagged", seen, key, elements };
}

/** Whether a body says outside of lists what the error is. */
function saysError(value: unknown, depth: number): boolean {
  if (!isObject(value) || depth > DEEPEST) return false;
  return Object.entries(value).some(([key, member]) => {
    const clue = { word: wordOf(key), value: member, status: undefined };
    return isScalar(member)
      ? LIKELIHOODS.detail(clue) >= 5 || LIKELIHOODS.code(clue) >= 7
      : saysError(member, depth + 1);
  });
}
