import { RUNTIME_MODULES, SERVER_PUBLIC } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { apiDetailsNames } from "../api-details.js";
import { apisFile } from "../apis-file.js";
import { errorGroups } from "../error-groups.js";
import type { PrintedTarget } from "../target.js";
import { apiFile } from "./api-file.js";
import { catalogFile } from "./catalog-file.js";
import { dialectFile } from "./dialect-file.js";
import { errorsFile } from "./errors-file.js";
import { messagesFile } from "./messages-file.js";

/** What a service throws and sends: a factory per error, a renderer per dialect, and the APIs. */
export const server: PrintedTarget = {
  name: "server",
  emit(catalog, options) {
    const added = apiDetailsNames(catalog);
    const groups = errorGroups(catalog).map((group) => errorsFile(group, catalog, added, options));
    const index = new TypeScriptFile("index.ts", catalog.source);
    index.reexport(`{ ${SERVER_PUBLIC.join(", ")} }`, RUNTIME_MODULES.server);
    for (const { path } of groups) index.reexport("*", `/${path}`);
    const files = [
      ...groups,
      ...catalog.dialects.map(dialectFile),
      catalogFile(catalog),
      ...messagesFile(catalog),
      ...catalog.apis.map((api) => apiFile(api, options)),
      apisFile(catalog),
      index,
    ];
    return files.map((file) => ({ path: file.path, text: file.toText() }));
  },
};
