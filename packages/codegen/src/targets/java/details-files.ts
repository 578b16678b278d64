import type { Given } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { javaFile } from "./java-file.js";

/** A file for every class, which quicktype prints whole. */
export function detailsFiles({ details }: Given): readonly GeneratedFile[] {
  return details.flatMap(({ source, classes }) =>
    classes.map(({ name, text }) => javaFile(`details/${name}.java`, source, text.trimEnd().split("\n"))),
  );
}
