import type { Catalog } from "../../catalog/model.js";
import { jsString } from "../../print/encode.js";
import { clientRuntime } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { printRetry } from "./api-file.js";
import { genericsOf } from "./generics.js";

/** What a client must know of errors that an API does not list: what a bare HTTP status means. */
export function catalogFile(catalog: Catalog): TypeScriptFile {
  const file = new TypeScriptFile("catalog.ts", catalog.source);
  file.comment(["The generic error of each HTTP status, and when the same request may be sent again."]);
  file.print`export const catalog: ${clientRuntime("ClientCatalog")} = {`;
  file.print`  generics: {`;
  for (const [status, code] of genericsOf(undefined, catalog)) file.print`    ${status}: ${jsString(code)},`;
  file.print`  },`;
  const generic = catalog.errors.filter((error) => error.generic);
  if (generic.some(({ retry }) => retry.strategy !== "never")) printRetry(file, generic);
  else file.print`  retry: [],`;
  file.print`};`;
  return file;
}
