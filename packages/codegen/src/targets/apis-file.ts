import type { Catalog } from "../catalog/model.js";
import { TypeScriptFile } from "../print/typescript-file.js";

/** All APIs of a catalog; a bundler keeps those that are imported. */
export function apisFile(catalog: Catalog): TypeScriptFile {
  const file = new TypeScriptFile("apis.ts", catalog.source);
  for (const { name } of catalog.apis) file.reexport("*", `/apis/${name}.ts`);
  if (catalog.apis.length === 0) file.print`export {};`;
  return file;
}
