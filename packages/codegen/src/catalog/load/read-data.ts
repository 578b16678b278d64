import { readFileSync } from "node:fs";
import { load, YAMLException } from "js-yaml";
import type { Finding, Place } from "../finding.js";
import { type JsonProblem, readJson } from "./json-syntax.js";
import { explainSyntax } from "./yaml-syntax.js";

/** What a file holds; `value` is undefined when it cannot be read. */
export interface Data {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Deeper than any catalog is; also where a value holds itself through an alias (`&a [*a]`). */
const DEEPEST = 64;
/** Nodes of a file, counted as often as aliases repeat them: 10,000 errors have about half a million. */
const MOST_NODES = 5_000_000;

/**
 * Reads a YAML 1.2 (core schema: `no`, `on` and timestamps are texts) or JSON file as plain data. Duplicate keys, tags and further
 * documents are errors.
 * @param file how places name it
 */
export function readData(absolute: string, file: string): Data {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    return { value: undefined, findings: [unreadable(file, error)] };
  }
  return parseData(text, file);
}

/** Reads the text of a file, as `readData` does. */
export function parseData(text: string, file: string): Data {
  if (text.trim() === "") return { value: undefined, findings: [empty(file)] };
  const json = file.endsWith(".json") ? readJson(text.replace(/^\uFEFF/, "")) : undefined;
  if (json !== undefined && "problem" in json) {
    return { value: undefined, findings: [notJson(text, file, json.problem)] };
  }
  let value: unknown;
  try {
    // of keys that stand twice JSON.parse says nothing
    value = json === undefined || json.twice ? load(text) : json.value;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.mark === undefined && /input is empty/.test(error.reason)) {
      return { value: undefined, findings: [empty(file)] };
    }
    // js-yaml has a limit of its own: 100 levels.
    if (/maxDepth|nest/i.test(error.reason)) return { value: undefined, findings: [endless(file)] };
    return explainSyntax(text, file, error);
  }
  if (value === null || value === undefined) return { value: undefined, findings: [empty(file)] };
  if (!isBounded(value)) return { value: undefined, findings: [endless(file)] };
  return { value, findings: [] };
}

function isBounded(root: unknown): boolean {
  let nodes = 0;
  const walk = (value: unknown, depth: number): boolean => {
    if (++nodes > MOST_NODES || depth > DEEPEST) return false;
    if (typeof value !== "object" || value === null) return true;
    for (const child of Object.values(value)) if (!walk(child, depth + 1)) return false;
    return true;
  };
  return walk(root, 0);
}

function notJson(text: string, file: string, { message, position }: JsonProblem): Finding {
  return {
    rule: "syntax",
    severity: "error",
    place: { file, path: [], position },
    message: `The file is not JSON: ${message}.`,
    found: (text.split(/\r?\n/)[position.line - 1] ?? "").trim(),
    expected: "JSON without comments and trailing commas; or name the file .yaml",
  };
}

function at(file: string, line: number, column: number): Place {
  return { file, path: [], position: { line, column } };
}

function unreadable(file: string, error: unknown): Finding {
  const code = (error as { code?: string }).code;
  const why = code === "ENOENT" ? "There is no such file" : code === "EISDIR" ? "It is a folder" : undefined;
  const isText = code !== "ERR_ENCODING_INVALID_ENCODED_DATA";
  return {
    rule: "unreadable-file",
    severity: "error",
    place: { file, path: [] },
    message: isText
      ? `The file cannot be read: ${why ?? (error as Error).message}.`
      : "The file is not UTF-8 text.",
    found: file,
    expected: "a readable YAML or JSON file in UTF-8",
  };
}

function empty(file: string): Finding {
  return {
    rule: "empty-file",
    severity: "error",
    place: at(file, 1, 1),
    message: "The file is empty.",
    found: "nothing",
    expected: "a map of keys to values; delete the file if it is not needed",
    example: "token_expired: { status: 401, title: Access token expired }",
  };
}

function endless(file: string): Finding {
  return {
    rule: "too-deep",
    severity: "error",
    place: at(file, 1, 1),
    message: `The file nests deeper than ${DEEPEST} levels, or an alias (*name) stands inside of what it names.`,
    found: "an endless or far too large value",
    expected: "plain data",
  };
}
