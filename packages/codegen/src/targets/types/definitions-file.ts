import type { Catalog } from "../../catalog/model.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { printDefinition } from "../../print/typescript-type.js";

/** Named types that details of several errors share; undefined where there are none. */
export function definitionsFile(catalog: Catalog): TypeScriptFile | undefined {
  const definitions = Object.entries(catalog.definitions);
  if (definitions.length === 0) return undefined;
  const file = new TypeScriptFile("definitions.ts", catalog.source);
  for (const [name, schema] of definitions) file.print`${printDefinition(name, schema)}`;
  return file;
}
