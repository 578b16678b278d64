import type { PrintedTarget } from "../target.js";
import { apiPage } from "./api-page.js";
import { errorPage } from "./error-page.js";
import { codePage, indexPage, statusPage } from "./index-pages.js";
import { pageFile } from "./page.js";
import { gitbookContents, llmsIndex, llmsWhole, type Pages } from "./page-lists.js";
import { publicModules } from "./public-names.js";

/**
 * The reference: a page of Markdown for each error and each API, lists of them, and the same for language models. The pages are
 * plain enough for GitBook, VitePress and Docusaurus alike; the folder is to be published where `docs` of the catalog says.
 */
export const reference: PrintedTarget = {
  name: "reference",
  optIn: true,
  emit(catalog, options) {
    const modules = publicModules(options);
    const indexes = [indexPage(catalog), statusPage(catalog), codePage(catalog)];
    const errors = catalog.errors.map((error) => errorPage(error, catalog, modules));
    const apis = catalog.apis.map((api) => apiPage(api, catalog, modules));
    const pages: Pages = { indexes, apis, errors };
    return [
      ...[...indexes, ...apis, ...errors].map(pageFile),
      gitbookContents(pages),
      llmsIndex(pages, catalog),
      llmsWhole(pages, catalog),
    ];
  },
};
