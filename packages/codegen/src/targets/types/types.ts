import { RUNTIME_MODULES } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { errorGroups, groupNames } from "../error-groups.js";
import type { PrintedTarget } from "../target.js";
import { apiFile } from "./api-file.js";
import { catalogErrorFile } from "./catalog-error-file.js";
import { definitionsFile } from "./definitions-file.js";
import { errorsFile } from "./errors-file.js";

/** The types of all errors, and of what each API carries of them. */
export const types: PrintedTarget = {
  name: "types",
  emit(catalog) {
    const groups = errorGroups(catalog);
    const names = groupNames(groups);
    const definitions = definitionsFile(catalog);
    const files = [
      ...groups.map(errorsFile),
      ...(definitions === undefined ? [] : [definitions]),
      catalogErrorFile(catalog, groups),
      ...catalog.apis.map((api) => apiFile(api, catalog, names)),
    ];
    const index = new TypeScriptFile("index.ts", catalog.source);
    index.reexport("*", RUNTIME_MODULES.types);
    for (const { path } of files) index.reexport("type *", `/${path}`);
    return [...files, index].map((file) => ({ path: file.path, text: file.toText() }));
  },
};
