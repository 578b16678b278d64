import type { Document } from "yaml";
import type { Finding } from "../catalog/finding.js";
import { yamlLibrary } from "../catalog/findings/yaml-library.js";

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

function unreadable(why: string, file: string, position?: { line: number; column: number }): Finding {
  return {
    rule: "unreadable-description",
    severity: "error",
    place: { file, path: [], ...(position !== undefined && { position }) },
    message: `This is no OpenAPI description that can be read: ${why.split("\n", 1)[0]}`,
    expected: "one document of YAML or JSON, without duplicate keys",
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
