import type { ErrorDefinition } from "../../catalog/model.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { kdoc } from "../languages/text/comments.js";
import { indented, spaced, starred } from "../languages/text/lines.js";
import { kotlinString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { kotlinFile } from "./kotlin-file.js";

/** `ErrorCodes.kt`: a constant for every code. */
export function codesFile({ catalog, packageName }: Given): GeneratedFile {
  return kotlinFile("ErrorCodes.kt", catalog.source, packageName, [
    ...starred(kdoc([aboutCodes(catalog)])),
    "object ErrorCodes {",
    ...indented(spaced(catalog.errors.map(constant)), "    "),
    "}",
  ]);
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  return [
    ...starred(kdoc([aboutError(error)])),
    ...(deprecation === undefined ? [] : [`@Deprecated(${kotlinString(deprecation)})`]),
    // codes are lower case, so that no two of them become one
    `const val ${error.code.toUpperCase()}: String = ${kotlinString(error.code)}`,
  ];
}
