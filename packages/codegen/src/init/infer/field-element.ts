import { isObject, type JsonObject } from "./json.js";
import type { FieldOutline } from "./outline.js";
import { pathCodecOf, pathPlaceholder } from "./path-codec.js";
import { canBeKey, escapedKey } from "./template-key.js";
import { isToken, wordOf } from "./words.js";

/** What a key of one field error is called, the likeliest first. */
const POINTER = list(
  "field fieldname fieldpath path pointer instancepath datapath propertypath property param parameter loc location name attribute target element key",
);
const RULE = list("rule keyword constraint validator code errorcode type kind tag error reason violation");
const MESSAGE = list(
  "message msg detail description errormessage defaultmessage issue text reason error title",
);
const PARAMS = list("params parameters context meta");

function list(words: string): readonly string[] {
  return words.split(" ");
}

/** Keys that hold field errors, where the values alone do not say so. */
export const FIELD_KEYS: ReadonlySet<string> = new Set(
  list(
    "errors error validations validationerrors validation fields fielderrors fieldviolations violations issues failures invalidparams invalidfields invalid modelstate messages problems formerrors",
  ),
);

/** Whether each of these objects says what is wrong, in words or as a rule. */
export function saysWhatIsWrong(items: readonly JsonObject[]): boolean {
  return items.every((item) =>
    Object.entries(item).some(([key, value]) => isMessage(key, value) || isRule(key, value)),
  );
}

function isMessage(key: string, value: unknown): boolean {
  return MESSAGE.includes(wordOf(key)) && typeof value === "string";
}

function isRule(key: string, value: unknown): boolean {
  return RULE.includes(wordOf(key)) && isToken(value);
}

/** One field error as these texts spell it: `required` is a rule, `is missing` a message. */
export function textElement(texts: readonly string[]): FieldOutline {
  const areRules = texts.length > 0 && texts.every((text) => isToken(text) && !/^[A-Z][a-z]+$/.test(text));
  return { kind: "text", member: areRules ? "rule" : "message" };
}

/** One field error as these objects spell it. `path` is known already where they are the values of a map. */
export function objectElement(items: readonly JsonObject[], inMap = false): FieldOutline {
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))].filter(canBeKey);
  const pointer = inMap ? undefined : pointerKey(items);
  const rest = keys.filter((key) => key !== pointer);
  const message = likeliest(
    rest,
    MESSAGE,
    (key) => items.every((item) => isTextOrAbsent(item[key])),
    items,
    false,
  );
  const rule = likeliest(
    rest.filter((key) => key !== message),
    RULE,
    (key) => items.every((item) => item[key] === undefined || isToken(item[key])),
    items,
    true,
  );
  const params = keys.find(
    (key) => PARAMS.includes(wordOf(key)) && items.every((item) => isObject(item[key] ?? {})),
  );
  const template: Record<string, unknown> = {};
  const always = (key: string): boolean => items.every((item) => Object.hasOwn(item, key));
  const mark = (key: string, isSure: boolean): string =>
    `${escapedKey(key)}${isSure && always(key) ? "" : "?"}`;
  const others = keys.filter((key) => ![pointer, message, rule, params].includes(key));
  for (const key of keys) {
    if (key === pointer) template[mark(key, true)] = pathTemplate(items, key);
    else if (key === message) template[mark(key, rule === undefined)] = "{field.message}";
    else if (key === rule) template[mark(key, message === undefined)] = "{field.rule}";
    else if (key === params && others.length === 0) template[mark(key, false)] = "{field.params}";
  }
  // each of its own name: params spread into the element
  if (others.length > 0) template["..."] = "{...field.params}";
  return { kind: "members", template };
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

function likeliest(
  keys: readonly string[],
  words: readonly string[],
  fits: (key: string) => boolean,
  items: readonly JsonObject[],
  tokens: boolean,
): string | undefined {
  const candidates = keys.filter((key) => words.includes(wordOf(key)) && fits(key));
  // a sentence is a message, whatever it is called
  const rated = candidates.map((key) => {
    const sentences = items.filter((item) => typeof item[key] === "string" && !isToken(item[key])).length;
    return { key, rank: words.indexOf(wordOf(key)) + (tokens || sentences > 0 ? 0 : words.length) };
  });
  return rated.sort((a, b) => a.rank - b.rank)[0]?.key;
}

/** The key under which each of these objects says which field it is about. */
export function pointerKey(items: readonly JsonObject[]): string | undefined {
  const candidates = [...new Set(items.flatMap((item) => Object.keys(item)))].filter((key) => {
    const values = items.map((item) => item[key]).filter((value) => value !== undefined && value !== null);
    const isPath = values.every(
      (value) => typeof value === "string" || Array.isArray(value) || isSource(key, value),
    );
    return (
      values.length > 0 &&
      isPath &&
      (POINTER.includes(wordOf(key)) || isSource(key, values[0])) &&
      codecFits(values)
    );
  });
  const rank = (key: string): number => (wordOf(key) === "source" ? -1 : POINTER.indexOf(wordOf(key)));
  return candidates.sort((a, b) => rank(a) - rank(b))[0];
}

/** JSON:API: `source: { pointer: … }` or `{ parameter: … }` */
function isSource(key: string, value: unknown): boolean {
  return wordOf(key) === "source" && isObject(value) && sourceKey(value) !== undefined;
}

function sourceKey(source: JsonObject): string | undefined {
  return ["pointer", "parameter", "header"].find((key) => typeof source[key] === "string");
}

function codecFits(values: readonly unknown[]): boolean {
  return values.some(isObject) || pathCodecOf(values) !== undefined;
}

/** How the path under this key is spelled. */
export function pathTemplate(items: readonly JsonObject[], key: string): unknown {
  const values = items.map((item) => item[key]).filter((value) => value !== undefined && value !== null);
  const [first] = values;
  if (!isObject(first)) return pathPlaceholder(pathCodecOf(values) ?? "dotted");
  const inner = sourceKey(first) ?? "pointer";
  const paths = values.map((value) => (value as JsonObject)[inner]).filter((path) => path !== undefined);
  return { [inner]: pathPlaceholder(pathCodecOf(paths) ?? "pointer") };
}
