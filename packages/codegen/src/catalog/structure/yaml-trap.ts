import type { ErrorObject } from "ajv";
import type { Node } from "yaml";
import type { Finding } from "../finding.js";
import { findAt, sourceOf } from "../findings/yaml-document.js";
import type { YamlFiles } from "../findings/yaml-files.js";
import { yamlLibrary } from "../findings/yaml-library.js";
import type { JsonSchema } from "../model.js";
import type { Kind } from "./authoring-validator.js";
import type { Edit } from "./edit.js";

type Path = readonly (string | number)[];

/** A value that YAML reads as something other than the text that was meant, and the text. */
export interface Trap {
  readonly finding: Finding;
  readonly edit: Edit;
}

/**
 * A number, a boolean, null or an unquoted `{placeholder}` where a text is needed.
 * @param written the path as the file has it
 */
export function scalarTrap(
  error: ErrorObject,
  path: Path,
  written: Path,
  file: string,
  files: YamlFiles,
): Trap | undefined {
  const schema = (error.parentSchema ?? {}) as JsonSchema;
  if (file.endsWith(".json") || !takesText(schema)) return undefined;
  const { data } = error;
  const source = writtenAt(written, file, files);
  if (isPlaceholder(data, written, file, files)) return unquoted(data, path, file);
  if (typeof data === "object" && data !== null) return undefined;
  // Nothing written at all is a missing value rather than a trap.
  if (source === undefined || source === "" || typeof data === "string") return undefined;
  const key = path.at(-1);
  if (typeof data === "number" && (key === "minDelay" || key === "window"))
    return unitless(path, file, source);
  const kind = data === null ? "nothing" : typeof data === "number" ? "a number" : "`true` or `false`";
  return trap(path, file, source, {
    message: `YAML reads ${source} as ${kind}, but a text is needed: quote it.`,
    found: source,
    expected: `"${source}"`,
    example: typeof key === "string" ? `${key}: "${source}"` : `- "${source}"`,
  });
}

function unitless(path: Path, file: string, source: string): Trap {
  const finding: Finding = {
    rule: "bad-duration",
    severity: "error",
    place: { file, path },
    message: "A duration needs a unit.",
    found: source,
    expected: "`ms`, `s` or `m` after the number",
    example: `${String(path.at(-1))}: ${source}s`,
  };
  return { finding, edit: { path } };
}

/** Unquoted placeholders in the templates of dialects, where any value may stand. */
export function templateTraps(kind: Kind, value: unknown, file: string, files: YamlFiles): Trap[] {
  if (file.endsWith(".json")) return [];
  const traps: Trap[] = [];
  const walk = (template: unknown, path: Path): void => {
    if (typeof template !== "object" || template === null) return;
    if (isPlaceholder(template, path, file, files)) {
      traps.push(unquoted(template, path, file));
      return;
    }
    for (const [key, child] of Object.entries(template)) {
      walk(child, [...path, Array.isArray(template) ? Number(key) : key]);
    }
  };
  for (const { path, dialect } of dialectsIn(kind, value)) {
    for (const key of ["body", "variants", "headers"]) walk(dialect[key], [...path, key]);
  }
  return traps;
}

function dialectsIn(kind: Kind, value: unknown): { path: Path; dialect: Record<string, unknown> }[] {
  if (!isRecord(value)) return [];
  if (kind === "dialect") return [{ path: [], dialect: value }];
  const dialects = kind === "catalog" ? value.dialects : undefined;
  if (!isRecord(dialects)) return [];
  return Object.entries(dialects).flatMap(([name, dialect]) =>
    isRecord(dialect) ? [{ path: ["dialects", name], dialect }] : [],
  );
}

/** `{detail}` without quotes is a map with the key `detail` and no value. `{ detail: null }` is meant as it is. */
function isPlaceholder(value: unknown, path: Path, file: string, files: YamlFiles): value is object {
  if (!isRecord(value)) return false;
  const [only, ...others] = Object.keys(value);
  if (only === undefined || others.length > 0 || value[only] !== null) return false;
  const { isMap, isPair } = yamlLibrary();
  const node = nodeAt(path, file, files);
  if (!isMap(node) || node.flow !== true) return false;
  const [pair] = node.items;
  return isPair(pair) && (pair.value === null || writtenNull(pair.value as Node));
}

function writtenNull(node: Node): boolean {
  return node.range !== null && node.range !== undefined && node.range[0] === node.range[1];
}

function unquoted(value: object, path: Path, file: string): Trap {
  const source = `{${Object.keys(value)[0] ?? ""}}`;
  const key = path.at(-1);
  return trap(path, file, source, {
    message: `YAML reads ${source} as a map, but a text is meant: quote it.`,
    found: source,
    expected: `"${source}"`,
    example: typeof key === "string" ? `${key}: "${source}"` : `- "${source}"`,
  });
}

function trap(
  path: Path,
  file: string,
  text: string,
  words: Pick<Finding, "message" | "found" | "expected" | "example">,
): Trap {
  return {
    finding: { rule: "yaml-trap", severity: "error", place: { file, path }, ...words },
    edit: { path, value: text },
  };
}

/** Whether a text may stand here, and no map: of `details: 3` nobody can say what was meant. */
function takesText(schema: JsonSchema): boolean {
  const choices = schema.anyOf ?? [schema];
  const isText = ({ type }: JsonSchema): boolean => [type].flat().includes("string");
  return choices.some(isText) && !choices.some(({ $ref, type }) => $ref !== undefined || type === "object");
}

function nodeAt(path: Path, file: string, files: YamlFiles): unknown {
  const yaml = files.open(file);
  return yaml === undefined ? undefined : findAt(yaml, path)?.value;
}

function writtenAt(path: Path, file: string, files: YamlFiles): string | undefined {
  const yaml = files.open(file);
  return yaml === undefined ? undefined : sourceOf(yaml, nodeAt(path, file, files));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
