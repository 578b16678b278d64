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
  const isList = Array.isArray(value);
  const deeper = `${indent}  `;
  let separator = isList ? "[\n" : "{\n";
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined && !isList) continue;
    const start = isList ? deeper : `${deeper}${jsString(key)}: `;
    pieces.push(separator, start);
    separator = ",\n";
    const texts = isStructure(part) ? shared.get(part) : undefined;
    if (!isStructure(part)) pieces.push(printScalar(part));
    else if (texts === undefined) printStructure(part, start, deeper, pieces);
    else pieces.push(sharedText(part, texts, start, deeper));
  }
  if (separator !== ",\n") pieces.push(isList ? "[]" : "{}");
  else pieces.push(isList ? `\n${indent}]` : `\n${indent}}`);
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
function printFlat(value: object, room: number, within?: "list"): string | undefined {
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let length = 0;
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined && !isList) continue;
    let text: string | undefined;
    if (!isStructure(part)) text = printScalar(part);
    else if (Array.isArray(part) && within === undefined) text = printFlat(part, room, "list");
    if (text === undefined) return undefined;
    const whole = isList ? text : `${jsString(key)}: ${text}`;
    length += whole.length;
    if (length > room) return undefined;
    parts.push(whole);
  }
  const line = parts.join(", ");
  const whole = isList ? `[${line}]` : line === "" ? "{}" : `{ ${line} }`;
  return whole.length > room ? undefined : whole;
}

function printScalar(value: unknown): string {
  return typeof value === "string" ? jsString(value) : (JSON.stringify(value) ?? "null");
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
