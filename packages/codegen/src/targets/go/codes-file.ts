import type { ErrorDefinition } from "../../catalog/model.js";
import { pascal } from "../../names.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { goComment } from "../languages/text/comments.js";
import { behind, indented, spaced } from "../languages/text/lines.js";
import { goString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { goFile } from "./go-file.js";

/** `codes.go`: a constant for every code. */
export function codesFile({ catalog, packageName }: Given): GeneratedFile {
  const about = goComment([`Package ${packageName} holds the errors of the catalog \`${catalog.name}\`.`]);
  const constants = spaced(catalog.errors.map(constant));
  const lines = [
    "// Code says which error it is. It is open: a service may send codes that are newer than this file.",
    "type Code string",
    ...(constants.length === 0
      ? []
      : [
          "",
          ...behind("// ", goComment([aboutCodes(catalog)])),
          "const (",
          ...indented(constants, "\t"),
          ")",
        ]),
  ];
  return goFile("codes.go", catalog.source, packageName, lines, behind("// ", about));
}

/** `CodeTokenExpired` */
export function codeName(code: string): string {
  return `Code${pascal(code)}`;
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  // a paragraph that begins so is how tools of Go know it
  const deprecated = deprecation === undefined ? [] : ["", ...goComment([`Deprecated: ${deprecation}`])];
  return [
    ...behind("// ", [...goComment([aboutError(error)]), ...deprecated]),
    `${codeName(error.code)} Code = ${goString(error.code)}`,
  ];
}
