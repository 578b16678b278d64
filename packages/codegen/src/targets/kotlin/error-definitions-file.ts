import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import { inParts } from "../languages/in-parts.js";
import type { Given } from "../languages/language.js";
import { kdoc } from "../languages/text/comments.js";
import { indented, starred } from "../languages/text/lines.js";
import { kotlinString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { kotlinFile } from "./kotlin-file.js";

/** `ErrorDefinitions.kt`: status, title and retry rule of every code. */
export function errorDefinitionsFile({ catalog, packageName }: Given): GeneratedFile {
  const parts = inParts(catalog.errors);
  const calls = parts.map((_, index) => `Part${index + 1}.addTo(this)`);
  const body = [
    "/** What the catalog says of every error, by code. */",
    "val all: Map<String, ErrorDefinition> = buildMap {",
    ...indented(calls, "    "),
    "}",
    ...parts.flatMap((errors, index) => ["", ...part(`Part${index + 1}`, errors)]),
  ];
  return kotlinFile("ErrorDefinitions.kt", catalog.source, packageName, [
    ...starred(kdoc([aboutErrors(catalog)])),
    "object ErrorDefinitions {",
    ...indented(body, "    "),
    "}",
  ]);
}

/** An object of its own: the code of one method, and the constants of one class, have a limit (JVMS 4.11). */
function part(name: string, errors: readonly ErrorDefinition[]): readonly string[] {
  const calls = errors.flatMap((error) => ["add(", ...indented([...fields(error)], "    "), ")"]);
  const body = [
    "fun addTo(all: MutableMap<String, ErrorDefinition>) {",
    "    fun add(error: ErrorDefinition) { all[error.code] = error }",
    ...indented(calls, "    "),
    "}",
  ];
  return [`private object ${name} {`, ...indented(body, "    "), "}"];
}

function fields(error: ErrorDefinition): readonly string[] {
  const { code, status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  return [
    "ErrorDefinition(",
    `    code = ${kotlinString(code)},`,
    `    status = ${status},`,
    `    title = ${kotlinString(title)},`,
    `    retry = ${retryRule(retry)},`,
    ...(generic ? ["    generic = true,"] : []),
    ...(refines.length === 0 ? [] : [`    refines = listOf(${refines.map(kotlinString).join(", ")}),`]),
    ...(deprecation === undefined ? [] : [`    deprecated = ${kotlinString(deprecation)},`]),
    ")",
  ];
}

function retryRule(retry: RetryRule): string {
  switch (retry.strategy) {
    case "never":
      return "RetryRule.Never";
    case "backoff": {
      const processed = retry.processed === undefined ? "" : `, processed = ${kotlinString(retry.processed)}`;
      return `RetryRule.Backoff(minDelayMs = ${retry.minDelayMs}${processed})`;
    }
    case "eventually":
      return `RetryRule.Eventually(minDelayMs = ${retry.minDelayMs}, windowMs = ${retry.windowMs})`;
  }
}
