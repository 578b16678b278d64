import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import { inParts } from "../languages/in-parts.js";
import type { Given } from "../languages/language.js";
import { swiftDoc } from "../languages/text/comments.js";
import { behind, indented } from "../languages/text/lines.js";
import { swiftString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { swiftFile } from "./swift-file.js";

/** `ErrorDefinitions.swift`: status, title and retry rule of every code. */
export function errorDefinitionsFile({ catalog }: Given): GeneratedFile {
  const parts = inParts(catalog.errors);
  const all = [
    "/// What the catalog says of every error, by code.",
    "public static let all: [String: ErrorDefinition] = {",
    "    var all: [String: ErrorDefinition] = [:]",
    ...parts.map((_, index) => `    addPart${index + 1}(&all)`),
    "    return all",
    "}()",
    "",
    "private static func add(_ error: ErrorDefinition, to all: inout [String: ErrorDefinition]) {",
    "    all[error.code] = error",
    "}",
  ];
  const body = [...all, ...parts.flatMap((errors, index) => ["", ...part(`addPart${index + 1}`, errors)])];
  return swiftFile("ErrorDefinitions.swift", catalog.source, [
    ...behind("/// ", swiftDoc([aboutErrors(catalog)])),
    "public enum ErrorDefinitions {",
    ...indented(body, "    "),
    "}",
  ]);
}

/** One call per error: a literal of many is slow to check. */
function part(name: string, errors: readonly ErrorDefinition[]): readonly string[] {
  const calls = errors.flatMap(entry);
  return [
    `private static func ${name}(_ all: inout [String: ErrorDefinition]) {`,
    ...indented(calls, "    "),
    "}",
  ];
}

function entry(error: ErrorDefinition): readonly string[] {
  const { code, status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  return [
    "add(",
    "    ErrorDefinition(",
    `        code: ${swiftString(code)},`,
    `        status: ${status},`,
    `        title: ${swiftString(title)},`,
    `        generic: ${generic},`,
    `        refines: [${refines.map(swiftString).join(", ")}],`,
    `        retry: ${retryRule(retry)},`,
    `        deprecated: ${deprecation === undefined ? "nil" : swiftString(deprecation)}`,
    "    ),",
    "    to: &all",
    ")",
  ];
}

function retryRule(retry: RetryRule): string {
  switch (retry.strategy) {
    case "never":
      return ".never";
    case "backoff": {
      const processed = retry.processed === undefined ? "nil" : swiftString(retry.processed);
      return `.backoff(minDelay: ${retry.minDelayMs / 1000}, processed: ${processed})`;
    }
    case "eventually":
      return `.eventually(minDelay: ${retry.minDelayMs / 1000}, window: ${retry.windowMs / 1000})`;
  }
}
