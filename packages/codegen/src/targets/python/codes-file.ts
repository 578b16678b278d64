import type { ErrorDefinition } from "../../catalog/model.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { lineComment } from "../languages/text/comments.js";
import { behind, spaced } from "../languages/text/lines.js";
import { pythonString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { pythonFile } from "./python-file.js";

/** `codes.py`: a constant for every code. */
export function codesFile({ catalog }: Given): GeneratedFile {
  const constants = catalog.errors.map(constant);
  return pythonFile(
    "codes.py",
    catalog.source,
    aboutCodes(catalog),
    spaced([["from typing import Final"], ...constants]),
  );
}

/** `TOKEN_EXPIRED`: codes are lower case, so that no two of them become one. */
export function codeName(code: string): string {
  return code.toUpperCase();
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  const about = lineComment([aboutError(error)]);
  const deprecated = deprecation === undefined ? [] : ["", ...lineComment([`Deprecated: ${deprecation}`])];
  // `#:` is how documentation tools know the comment of a constant
  return [
    ...behind("#: ", [...about, ...deprecated]),
    `${codeName(error.code)}: Final = ${pythonString(error.code)}`,
  ];
}
