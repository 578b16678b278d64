import type { ErrorDefinition } from "../../catalog/model.js";
import { aboutCodes, aboutError, deprecationOf } from "../languages/about.js";
import type { Given } from "../languages/language.js";
import { rustDoc } from "../languages/text/comments.js";
import { behind, spaced } from "../languages/text/lines.js";
import { rustString } from "../languages/text/literals.js";
import type { GeneratedFile } from "../target.js";
import { rustFile } from "./rust-file.js";

/** `codes.rs`: a constant for every code. */
export function codesFile({ catalog }: Given): GeneratedFile {
  return rustFile("codes.rs", catalog.source, aboutCodes(catalog), spaced(catalog.errors.map(constant)));
}

function constant(error: ErrorDefinition): readonly string[] {
  const deprecation = deprecationOf(error);
  return [
    ...behind("/// ", rustDoc([aboutError(error)])),
    ...(deprecation === undefined ? [] : [`#[deprecated(note = ${rustString(deprecation)})]`]),
    // codes are lower case, so that no two of them become one
    `pub const ${error.code.toUpperCase()}: &str = ${rustString(error.code)};`,
  ];
}
