import { jsString } from "./encode.js";

/** Columns of a line: what fits and is flat stays on it. */
const WIDTH = 100;

/** Values that many files have, and their texts by the line that they begin. */
const shared = new WeakMap<object, Map<string, string>>();

/** Says that many files have this very value: it is printed once for each depth. */
export function sharedValue<T extends object>(value: T): T {
  shared.set(value, new Map());
  return value;
}

/** A JSON file: two spaces deep, keys in the order they have, small values on one line, a newline at the end. */
export function printJsonFile(value: unknown): string {
  // many short pieces, put together once: a text that grows piece by piece costs several times its size
  const pieces: string[] = [];
  if (isStructure(value)) printDeep(value, "", pieces);
  else pieces.push(printScalar(value));
  pieces.push("\n");
  return pieces.join("");
}

/** A list or an object with a line per element or member. */
function printDeep(value: object, indent: string, pieces: string[]): void {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      pieces.push(index === 0 ? "[\n" : ",\n", deeper);
      printPart(part, deeper, deeper, pieces);
    }
    pieces.push(value.length === 0 ? "[]" : `\n${indent}]`);
    return;
  }
  let separator = "{\n";
  for (const key of Object.keys(value)) {
    const part: unknown = value[key as keyof typeof value];
    if (part === undefined) continue;
    const start = `${deeper}${keyText(key)}`;
    pieces.push(separator, start);
    separator = ",\n";
    printPart(part, start, deeper, pieces);
  }
  pieces.push(separator === ",\n" ? `\n${indent}}` : "{}");
}

/** What follows `start` on its line. */
function printPart(part: unknown, start: string, indent: string, pieces: string[]): void {
  if (!isStructure(part)) {
    pieces.push(printScalar(part));
    return;
  }
  const texts = shared.get(part);
  if (texts === undefined) printStructure(part, start, indent, pieces);
  else pieces.push(sharedText(part, texts, start, indent));
}

function printStructure(value: object, start: string, indent: string, pieces: string[]): void {
  const line = printFlat(value, WIDTH - start.length);
  if (line === undefined) printDeep(value, indent, pieces);
  else pieces.push(line);
}

function sharedText(value: object, texts: Map<string, string>, start: string, indent: string): string {
  let text = texts.get(start);
  if (text === undefined) {
    const pieces: string[] = [];
    printStructure(value, start, indent, pieces);
    text = pieces.join("");
    texts.set(start, text);
  }
  return text;
}

/** Plain values, or lists of them, on one line; undefined where that is too long, or where there is more in them. */
function printFlat(value: object, room: number): string | undefined {
  if (Array.isArray(value)) return printFlatList(value, room, false);
  let line = "";
  for (const key of Object.keys(value)) {
    const part: unknown = value[key as keyof typeof value];
    if (part === undefined) continue;
    const text = printFlatPart(part, room, false);
    if (text === undefined) return undefined;
    line += `${line === "" ? "{ " : ", "}${keyText(key)}${text}`;
    if (line.length + 2 > room) return undefined;
  }
  return line === "" ? "{}" : `${line} }`;
}

function printFlatList(value: readonly unknown[], room: number, within: boolean): string | undefined {
  let line = "[";
  for (const part of value) {
    const text = printFlatPart(part, room, within);
    if (text === undefined) return undefined;
    line += line === "[" ? text : `, ${text}`;
    if (line.length + 1 > room) return undefined;
  }
  return `${line}]`;
}

/** `within`: the part stands in a list that stands in something already. */
function printFlatPart(part: unknown, room: number, within: boolean): string | undefined {
  if (!isStructure(part)) return printScalar(part);
  return Array.isArray(part) && !within ? printFlatList(part, room, true) : undefined;
}

/** Keys with the colon after them: the same few words stand in every schema. */
const keyTexts = new Map<string, string>();
const MOST_KEYS = 1000;

function keyText(key: string): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const text = `${jsString(key)}: `;
  if (keyTexts.size < MOST_KEYS) keyTexts.set(key, text);
  return text;
}

function printScalar(value: unknown): string {
  return typeof value === "string" ? jsString(value) : (JSON.stringify(value) ?? "null");
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
