import type { ErrorDefinition } from "../../catalog/model.js";
import { pascal } from "../../names.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { xmlDoc } from "../languages/text/comments.js";
import { indented, spaced } from "../languages/text/lines.js";
import { csharpString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { csharpFile, summary } from "./csharp-file.js";

/** What every object has, and the class itself: no member of it can have these names. */
const TAKEN: ReadonlySet<string> = new Set([
  ...["Equals", "ErrorCodes", "Finalize", "GetHashCode", "GetType"],
  ...["MemberwiseClone", "ReferenceEquals", "ToString"],
]);

/** `ErrorCodes.cs`: a constant for every code. */
export function codesFile({ catalog, packageName }: Given): GeneratedFile {
  return csharpFile("ErrorCodes.cs", catalog.source, packageName, [
    ...summary(xmlDoc([aboutCodes(catalog)])),
    "public static class ErrorCodes",
    "{",
    ...indented(spaced(catalog.errors.map(constant)), "    "),
    "}",
  ]);
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  const name = pascal(error.code);
  return [
    ...summary(xmlDoc([aboutError(error)])),
    ...(deprecation === undefined ? [] : [`[System.Obsolete(${csharpString(deprecation)})]`]),
    `public const string ${TAKEN.has(name) ? `${name}_` : name} = ${csharpString(error.code)};`,
  ];
}
