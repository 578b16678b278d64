import { CLIENT_PUBLIC, RUNTIME_MODULES } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { apisFile } from "../apis-file.js";
import { errorGroups } from "../error-groups.js";
import type { PrintedTarget } from "../target.js";
import { apiFile } from "./api-file.js";
import { dialectFile } from "./dialect-file.js";
import { guardsFile, refinementsOf } from "./guards-file.js";

/** What a caller reads and asks: a guard per error, a reader per dialect, and the APIs. */
export const client: PrintedTarget = {
  name: "client",
  emit(catalog, options) {
    const refinements = refinementsOf(catalog);
    const guards = errorGroups(catalog).map((group) => guardsFile(group, refinements, options));
    const index = new TypeScriptFile("index.ts", catalog.source);
    index.reexport(`{\n${CLIENT_PUBLIC.map((name) => `  ${name},\n`).join("")}}`, RUNTIME_MODULES.client);
    for (const { path } of guards) index.reexport("*", `/${path}`);
    const files = [
      ...guards,
      ...catalog.dialects.map((dialect) => dialectFile(dialect, catalog)),
      ...catalog.apis.map((api) => apiFile(api, catalog, options)),
      apisFile(catalog),
      index,
    ];
    return files.map((file) => ({ path: file.path, text: file.toText() }));
  },
};
