import { existsSync, statSync } from "node:fs";
import { relative } from "node:path";
import { nearest } from "../../print/nearest.js";
import type { Finding, Place } from "../finding.js";
import type { DetailsMember, JsonSchema } from "../model.js";
import { detailsFile, INTERFACE_REFERENCE } from "./details-files.js";
import { interfaceDetails } from "./details-of-interface.js";
import { checkSources } from "./typescript-findings.js";
import {
  type DeclaredType,
  declaredTypes,
  readTypeScript,
  type SchemaProgram,
} from "./typescript-schemas.js";

/** `details: ./file.ts#Interface` of one error. */
export interface InterfaceRequest {
  readonly code: string;
  readonly written: string;
  readonly place: Place;
}

/** The details of all errors that name an interface. */
export interface DetailsFromTypeScript {
  /** By code; an error whose interface cannot be read is left out. */
  readonly details: ReadonlyMap<string, readonly DetailsMember[]>;
  /** Named types that the details refer to. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly findings: readonly Finding[];
}

interface Target {
  readonly request: InterfaceRequest;
  /** Absolute. */
  readonly file: string;
  readonly type: string;
}

/**
 * Reads details from TypeScript interfaces, with typescript-json-schema: all files of the catalog in one program, parsed and never run.
 * @param folder of the catalog; the path of an interface is relative to the file that names it
 * @param taken names of types that the catalog has already; another one of such a name gets a number
 */
export function detailsFromTypeScript(
  requests: readonly InterfaceRequest[],
  folder: string,
  taken: readonly string[] = [],
): DetailsFromTypeScript {
  const findings: Finding[] = [];
  const targets = requests.flatMap((request) => target(request, folder, findings));
  const details = new Map<string, readonly DetailsMember[]>();
  const definitions: Record<string, JsonSchema> = {};
  if (targets.length === 0) return { details, definitions, findings };
  const program = readTypeScript([...new Set(targets.map(({ file }) => file))], false);
  const checked = checkSources(program, (file) => relative(folder, file).replaceAll("\\", "/"));
  findings.push(...checked.findings);
  if (!checked.mayGenerate) return { details, definitions, findings };
  // no generator names a type that way
  const names = new Map(taken.map((name) => [`#/definitions/${name}`, name]));
  for (const each of targets) {
    if (checked.broken.has(each.file)) continue;
    const declared = findType(program, each, findings);
    if (declared === undefined) continue;
    const { place } = each.request;
    const read = interfaceDetails(program, declared, names, place, (file) => relative(folder, file));
    findings.push(...read.findings);
    if (read.details !== undefined) details.set(each.request.code, read.details);
    Object.assign(definitions, read.definitions);
  }
  return { details, definitions, findings: unique(findings) };
}

/** Errors that share a type share its findings. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function target(request: InterfaceRequest, folder: string, findings: Finding[]): Target[] {
  const { written, place } = request;
  const [, path, type] = INTERFACE_REFERENCE.exec(written) ?? [];
  if (path === undefined || type === undefined) {
    findings.push({
      rule: "bad-details",
      severity: "error",
      place,
      message: "`details` is a text, but names no interface of a TypeScript file.",
      found: written,
      expected: "`./file.ts#Interface`, the path from this file; or a JSON Schema per member",
      example: "details: ./details.ts#TokenExpiredDetails",
    });
    return [];
  }
  const file = detailsFile(path, place.file, folder);
  if (existsSync(file) && statSync(file).isFile()) return [{ request, file, type }];
  findings.push({
    rule: "missing-details-file",
    severity: "error",
    place,
    message: "The TypeScript file of the details does not exist.",
    found: written,
    expected: `a file at ${relative(folder, file).replaceAll("\\", "/")}; the path is relative to the file that names it`,
  });
  return [];
}

function findType(
  program: SchemaProgram,
  { request, file, type }: Target,
  findings: Finding[],
): DeclaredType | undefined {
  const types = declaredTypes(program, file);
  const found = types.find(({ name }) => name === type);
  if (found !== undefined) return found;
  const names = [...new Set(types.map(({ name }) => name))];
  const meant = nearest(type, names);
  const example = meant ?? names[0];
  findings.push({
    rule: "unknown-interface",
    severity: "error",
    place: request.place,
    message: `The file has no interface \`${type}\`.`,
    found: request.written,
    expected:
      meant === undefined
        ? `one of ${names.join(", ") || "its exported interfaces (it has none)"}`
        : `did you mean \`${meant}\`?`,
    ...(example === undefined
      ? {}
      : { example: `details: ${request.written.replace(/#.*$/, `#${example}`)}` }),
  });
  return undefined;
}
