import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import { inParts } from "../languages/in-parts.js";
import type { Given } from "../languages/language.js";
import { javadoc } from "../languages/text/comments.js";
import { indented, starred } from "../languages/text/lines.js";
import { javaString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { javaFile } from "./java-file.js";

/** `ErrorDefinitions.java`: status, title and retry rule of every code. */
export function errorDefinitionsFile({ catalog, packageName }: Given): GeneratedFile {
  const parts = inParts(catalog.errors);
  const body = [
    "/** What the catalog says of every error, by code. */",
    "public static final Map<String, ErrorDefinition> ALL = all();",
    "",
    "private ErrorDefinitions() {}",
    "",
    "private static Map<String, ErrorDefinition> all() {",
    "    Map<String, ErrorDefinition> all = new LinkedHashMap<>();",
    ...parts.map((_, index) => `    Part${index + 1}.addTo(all);`),
    "    return Collections.unmodifiableMap(all);",
    "}",
    "",
    "private static void add(Map<String, ErrorDefinition> all, ErrorDefinition error) {",
    "    all.put(error.code(), error);",
    "}",
    ...parts.flatMap((errors, index) => ["", ...part(`Part${index + 1}`, errors)]),
  ];
  return javaFile("ErrorDefinitions.java", catalog.source, [
    `package ${packageName};`,
    "",
    "import java.util.Collections;",
    "import java.util.LinkedHashMap;",
    "import java.util.List;",
    "import java.util.Map;",
    "",
    ...starred(javadoc([aboutErrors(catalog)])),
    "public final class ErrorDefinitions {",
    ...indented(body, "    "),
    "}",
  ]);
}

/** A class of its own: the code of one method, and the constants of one class, have a limit (JVMS 4.11). */
function part(name: string, errors: readonly ErrorDefinition[]): readonly string[] {
  const calls = errors.flatMap((error) => [
    "add(all, new ErrorDefinition(",
    ...indented(parameters(error), "    "),
  ]);
  const method = ["static void addTo(Map<String, ErrorDefinition> all) {", ...indented(calls, "    "), "}"];
  return [`private static final class ${name} {`, ...indented(method, "    "), "}"];
}

function parameters(error: ErrorDefinition): readonly string[] {
  const { code, status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  return [
    `${javaString(code)},`,
    `${status},`,
    `${javaString(title)},`,
    `${generic},`,
    `List.of(${refines.map(javaString).join(", ")}),`,
    `${retryRule(retry)},`,
    `${deprecation === undefined ? "null" : javaString(deprecation)}));`,
  ];
}

function retryRule(retry: RetryRule): string {
  const [delay, window] = [
    retry.strategy === "never" ? 0 : retry.minDelayMs,
    retry.strategy === "eventually" ? retry.windowMs : 0,
  ];
  const processed =
    retry.strategy === "backoff" && retry.processed !== undefined ? javaString(retry.processed) : "null";
  return `new RetryRule(RetryRule.Strategy.${retry.strategy.toUpperCase()}, ${delay}, ${processed}, ${window})`;
}
