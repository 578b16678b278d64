import { type ImportedName, type } from "../print/typescript-file.js";
import type { EmitOptions } from "./target.js";

/** A generated type, as the files of other targets import it: from a package, or from the folder beside theirs. */
export function generatedType(name: string, options: EmitOptions): ImportedName {
  return type(name, options.typesModule ?? "/../types/index.ts");
}
