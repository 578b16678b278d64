import type { ErrorDefinition } from "../../catalog/model.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { javadoc } from "../languages/text/comments.js";
import { indented, spaced, starred } from "../languages/text/lines.js";
import { javaString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { javaFile } from "./java-file.js";

/** `ErrorCodes.java`: a constant for every code. */
export function codesFile({ catalog, packageName }: Given): GeneratedFile {
  const members = spaced([["private ErrorCodes() {}"], ...catalog.errors.map(constant)]);
  return javaFile("ErrorCodes.java", catalog.source, [
    `package ${packageName};`,
    "",
    ...starred(javadoc([aboutCodes(catalog)])),
    "public final class ErrorCodes {",
    ...indented(members, "    "),
    "}",
  ]);
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  const deprecated = deprecation === undefined ? [] : [`@deprecated ${javadoc([deprecation]).join(" ")}`];
  return [
    ...starred([...javadoc([aboutError(error)]), ...deprecated]),
    ...(deprecation === undefined ? [] : ["@Deprecated"]),
    // codes are lower case, so that no two of them become one
    `public static final String ${error.code.toUpperCase()} = ${javaString(error.code)};`,
  ];
}
