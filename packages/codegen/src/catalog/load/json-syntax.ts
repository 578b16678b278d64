import type { Position } from "../finding.js";

/** Why and where a text is not JSON. */
export interface JsonProblem {
  readonly message: string;
  readonly position: Position;
}

/** `twice`: some key stands twice in the same object, and `value` has only the last of each. */
export type ReadJson =
  | { readonly value: unknown; readonly twice: boolean }
  | { readonly problem: JsonProblem };

/** Reads JSON, which is stricter than the YAML that contains it: what YAML lets pass, other tools would not read. */
export function readJson(text: string): ReadJson {
  try {
    const value: unknown = JSON.parse(text);
    return { value, twice: membersWritten(text) !== membersOf(value) };
  } catch (error) {
    return { problem: problemOf(text, (error as Error).message) };
  }
}

/** How many members the objects of a JSON text have: a colon outside of texts for each. */
function membersWritten(text: string): number {
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === COLON) members++;
    else if (character === QUOTE) at = endOfText(text, at);
  }
  return members;
}

const COLON = 0x3a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the text ends that begins at `start`. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** How many members the objects of a value have. Not recursive: nobody has looked yet how deep it is. */
function membersOf(root: unknown): number {
  let members = 0;
  const waiting = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const children = Object.values(value);
    if (!Array.isArray(value)) members += children.length;
    for (const child of children) if (typeof child === "object" && child !== null) waiting.push(child);
  }
  return members;
}

function problemOf(text: string, message: string): JsonProblem {
  const before = text.slice(0, offsetOfError(text)).split("\n");
  return {
    message: message.replace(/ in JSON at position.*$|, (?:\.{3})?".*" is not valid JSON$/s, ""),
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}

/** The first character that makes the text wrong. Not every message of the engine has it: the longest beginning that is not wrong does. */
function offsetOfError(text: string): number {
  let right = 0;
  let wrong = text.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isBeginning(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return right;
}

/** Whether more text could make it JSON. */
function isBeginning(text: string): boolean {
  const message = parseError(text);
  if (message === undefined) return true;
  const position = /position (\d+)/.exec(message)?.[1];
  return /end of JSON input|Unterminated/.test(message) || Number(position) === text.length;
}

function parseError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
