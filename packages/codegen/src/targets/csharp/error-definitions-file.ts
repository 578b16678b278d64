import type { ErrorDefinition, RetryRule } from "../../catalog/model.js";
import { aboutErrors, deprecationOf } from "../languages/about.js";
import { inParts } from "../languages/in-parts.js";
import type { Given } from "../languages/language.js";
import { xmlDoc } from "../languages/text/comments.js";
import { indented } from "../languages/text/lines.js";
import { csharpString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { csharpFile, summary } from "./csharp-file.js";

const DICTIONARY = "Dictionary<string, ErrorDefinition>";

/** `ErrorDefinitions.cs`: status, title and retry rule of every code. */
export function errorDefinitionsFile({ catalog, packageName }: Given): GeneratedFile {
  const parts = inParts(catalog.errors);
  const body = [
    "/// <summary>What the catalog says of every error, by code.</summary>",
    `public static IReadOnly${DICTIONARY} All { get; } = CreateAll();`,
    "",
    `private static ${DICTIONARY} CreateAll()`,
    "{",
    `    var all = new ${DICTIONARY}();`,
    ...parts.map((_, index) => `    AddPart${index + 1}(all);`),
    "    return all;",
    "}",
    ...parts.flatMap((errors, index) => ["", ...part(`AddPart${index + 1}`, errors)]),
  ];
  return csharpFile("ErrorDefinitions.cs", catalog.source, packageName, [
    "using System;",
    "using System.Collections.Generic;",
    "",
    ...summary(xmlDoc([aboutErrors(catalog)])),
    "public static class ErrorDefinitions",
    "{",
    ...indented(body, "    "),
    "}",
  ]);
}

/** A method of its own: compiling a long one takes more than its share. */
function part(name: string, errors: readonly ErrorDefinition[]): readonly string[] {
  return [
    `private static void ${name}(${DICTIONARY} all)`,
    "{",
    ...indented(errors.flatMap(entry), "    "),
    "}",
  ];
}

function entry(error: ErrorDefinition): readonly string[] {
  const { code, status, title, generic, refines, retry } = error;
  const deprecation = deprecationOf(error);
  const list =
    refines.length === 0 ? "Array.Empty<string>()" : `new[] { ${refines.map(csharpString).join(", ")} }`;
  return [
    `all.Add(${csharpString(code)}, new ErrorDefinition(`,
    `    Code: ${csharpString(code)},`,
    `    Status: ${status},`,
    `    Title: ${csharpString(title)},`,
    `    Generic: ${generic},`,
    `    Refines: ${list},`,
    `    Retry: ${retryRule(retry)},`,
    `    Deprecated: ${deprecation === undefined ? "null" : csharpString(deprecation)}));`,
  ];
}

function retryRule(retry: RetryRule): string {
  switch (retry.strategy) {
    case "never":
      return "new RetryRule(RetryStrategy.Never, TimeSpan.Zero, null, null)";
    case "backoff": {
      const processed = retry.processed === undefined ? "null" : csharpString(retry.processed);
      return `new RetryRule(RetryStrategy.Backoff, ${duration(retry.minDelayMs)}, ${processed}, null)`;
    }
    case "eventually":
      return `new RetryRule(RetryStrategy.Eventually, ${duration(retry.minDelayMs)}, null, ${duration(retry.windowMs)})`;
  }
}

function duration(milliseconds: number): string {
  return `TimeSpan.FromMilliseconds(${milliseconds})`;
}
