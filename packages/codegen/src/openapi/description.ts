import type { Document } from "yaml";
import type { Finding } from "../catalog/finding.js";
import { yamlLibrary } from "../catalog/findings/yaml-library.js";
import type { Path } from "./references.js";

/** An OpenAPI description as somebody wrote it. */
export interface Description {
  /** As findings name it. */
  readonly file: string;
  readonly text: string;
  readonly format: "yaml" | "json";
  /** With comments and places. */
  readonly document: Document;
  /** As data, with aliases and merged maps in their places. */
  readonly value: DescriptionObject;
}

/** An object of a description, whatever is in it. */
export interface DescriptionObject {
  readonly [key: string]: unknown;
}

export function isObject(value: unknown): value is DescriptionObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a description of OpenAPI 3.1. Findings say why it cannot be worked with; without any, it can. */
export function readDescription(
  text: string,
  file: string,
): { readonly description?: Description; readonly findings: readonly Finding[] } {
  const { parseDocument, LineCounter } = yamlLibrary();
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    ...{ version: "1.2", schema: "core", merge: true },
    ...{ prettyErrors: false, logLevel: "error", lineCounter },
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    return { findings: [unreadable(error.message, file, { line, column: col })] };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    return { findings: [unreadable((cause as Error).message, file)] };
  }
  if (!isObject(value)) return { findings: [unreadable("It is no object.", file)] };
  const endless = findEndless(value);
  if (endless !== undefined) return { findings: [unreadable(endless.why, file, undefined, endless.path)] };
  const wrongVersion = versionFinding(value, file);
  if (wrongVersion !== undefined) return { findings: [wrongVersion] };
  return {
    description: { file, text, format: isJson(text) ? "json" : "yaml", document, value },
    findings: [],
  };
}

function isJson(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
}

/** No description is nested deeper by a half of that. */
const DEEPEST = 200;

interface Endless {
  readonly path: Path;
  readonly why: string;
}

/** What nobody can follow to its end: aliases of YAML can stand in what they stand for. `above`: what it stands in. */
function findEndless(value: unknown, path: Path = [], above: Set<unknown> = new Set()): Endless | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (above.has(value)) return { path, why: `\`${path.join(".")}\` holds itself.` };
  if (path.length > DEEPEST)
    return { path: path.slice(0, 1), why: `\`${path[0]}\` is nested more than ${DEEPEST} deep.` };
  above.add(value);
  for (const [key, inner] of Object.entries(value)) {
    const found = findEndless(inner, [...path, Array.isArray(value) ? Number(key) : key], above);
    if (found !== undefined) return found;
  }
  above.delete(value);
  return undefined;
}

function unreadable(
  said: string,
  file: string,
  position?: { line: number; column: number },
  path: Path = [],
): Finding {
  // what the parser says where its own recursion has no end
  const why = /call stack/.test(said) ? "it is nested too deep" : said;
  return {
    rule: "unreadable-description",
    severity: "error",
    place: { file, path, ...(position !== undefined && { position }) },
    message: `This is no OpenAPI description that can be read: ${why.split("\n", 1)[0]}`,
    expected: "one document of YAML or JSON, without duplicate keys, and with an end to everything in it",
  };
}

/** Schemas of 3.0 are of a kind of their own: without `const`, with `nullable`, and with nothing beside a `$ref`. */
function versionFinding(value: DescriptionObject, file: string): Finding | undefined {
  const { openapi, swagger } = value;
  if (typeof openapi === "string" && /^3\.1(\.\d+)?$/.test(openapi)) return undefined;
  const key = openapi === undefined && swagger !== undefined ? "swagger" : "openapi";
  const found = value[key];
  return {
    rule: "openapi-version",
    severity: "error",
    place: { file, path: found === undefined ? [] : [key] },
    message:
      found === undefined
        ? "There is no `openapi` that says which version of OpenAPI this is."
        : `The errors are described in OpenAPI 3.1, and this is ${String(found)}: their schemas are JSON Schemas of draft 2020-12, which it does not have.`,
    ...(found !== undefined && { found: String(found) }),
    expected:
      'openapi: 3.1.0, after its schemas are converted: `nullable: true` is `type: [string, "null"]` there, `example` a list of `examples`',
    example: "openapi: 3.1.0",
  };
}
