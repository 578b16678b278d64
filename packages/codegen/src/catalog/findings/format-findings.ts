import { relative, resolve } from "node:path";
import type { Finding, Place, Position } from "../finding.js";
import { locate } from "./locate.js";
import { yamlFiles } from "./yaml-files.js";

export interface LocatedPlace {
  readonly file: string;
  /** 1 where the file cannot be read. */
  readonly line: number;
  readonly column: number;
}

/** A finding with its line and column, as plain data for other tools. */
export interface LocatedFinding extends LocatedPlace {
  readonly severity: Finding["severity"];
  readonly rule: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly example?: string;
  /** Other places that it is about. */
  readonly others?: readonly LocatedPlace[];
}

/**
 * Looks up where findings stand, and sorts them by file, line and column.
 * @param folder of the catalog
 * @param from the folder that paths are shown from. Default: that of the catalog
 */
export function locateFindings(
  findings: readonly Finding[],
  folder: string,
  from: string = folder,
): readonly LocatedFinding[] {
  const files = yamlFiles(folder);
  const start: Position = { line: 1, column: 1 };
  const located = (place: Place): LocatedPlace => {
    const { line, column } = locate(place, folder, files) ?? start;
    return { file: relative(from, resolve(folder, place.file)).replaceAll("\\", "/"), line, column };
  };
  const sorted = findings.map(({ place, others, ...finding }): LocatedFinding => {
    return {
      ...located(place),
      ...finding,
      ...(others === undefined ? {} : { others: others.map(located) }),
    };
  });
  return sorted.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/**
 * Findings as a text for people: one line that says where and what, and below it what was found, what was expected and an example.
 * Parameters as for `locateFindings`.
 */
export function formatFindings(findings: readonly Finding[], folder: string, from: string = folder): string {
  const blocks = locateFindings(findings, folder, from).map(formatFinding);
  return blocks.length === 0 ? "" : `${blocks.join("\n")}\n\n${countFindings(findings)}\n`;
}

/** Findings as JSON for other tools. Parameters as for `locateFindings`. */
export function findingsToJson(findings: readonly Finding[], folder: string, from: string = folder): string {
  return `${JSON.stringify(locateFindings(findings, folder, from), null, 2)}\n`;
}

function formatFinding(finding: LocatedFinding): string {
  const { severity, rule, message } = finding;
  const notes = (["found", "expected", "example"] as const).flatMap((name) => {
    const note = finding[name];
    return note === undefined ? [] : [`    ${`${name}:`.padEnd(10)}${printable(note)}`];
  });
  const at = (place: LocatedPlace): string => `${printable(place.file)}:${place.line}:${place.column}`;
  const also = (finding.others ?? []).map((other) => `    also:     ${at(other)}`);
  return [`${at(finding)}  ${severity}  ${rule}  ${printable(message)}`, ...also, ...notes].join("\n");
}

function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counted = [count(errors, "error"), count(warnings, "warning")];
  return counted.filter((text) => !text.startsWith("0 ")).join(", ");
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** On one line, and without characters that a terminal would obey. */
function printable(text: string): string {
  const escaped = text.replace(/\r?\n/g, "⏎").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return escaped.length > 300 ? `${escaped.slice(0, 299)}…` : escaped;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
