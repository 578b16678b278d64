import { RUNTIME_MODULES, TESTING_PUBLIC } from "../../print/runtime-names.js";
import { TypeScriptFile } from "../../print/typescript-file.js";
import { apiDetailsNames } from "../api-details.js";
import { apisFile } from "../apis-file.js";
import type { PrintedTarget } from "../target.js";
import { apiFile } from "./api-file.js";
import { casesFile } from "./cases-file.js";
import { casesOf } from "./made-case.js";
import { matchersFile } from "./matchers-file.js";

/**
 * What tests of a service and of its callers need: a case for each example of each error of each API, as data for any language
 * and as functions, and matchers that know the codes. It builds on what is generated for server and client.
 */
export const testingKit: PrintedTarget = {
  name: "testing",
  optIn: true,
  emit(catalog, options) {
    const added = apiDetailsNames(catalog);
    const index = new TypeScriptFile("index.ts", catalog.source);
    index.reexport(`{\n${TESTING_PUBLIC.map((name) => `  ${name},\n`).join("")}}`, RUNTIME_MODULES.testing);
    const made = catalog.apis.map((api) => ({ api, cases: casesOf(api, catalog) }));
    const code = [
      ...made.map(({ api, cases }) => apiFile(api, cases, added, options)),
      apisFile(catalog),
      matchersFile(catalog),
      index,
    ];
    return [
      ...code.map((file) => ({ path: file.path, text: file.toText() })),
      ...made.map(({ api, cases }) => casesFile(api, cases)),
    ];
  },
};
