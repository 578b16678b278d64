import type { Catalog } from "../../catalog/model.js";
import type { EmitOptions, GeneratedFile } from "../target.js";
import { apiPage } from "./api-page.js";
import { errorPage } from "./error-page.js";
import { codePage, indexPage, statusPage } from "./index-pages.js";
import { pageFile } from "./page.js";
import { gitbookContents, llmsIndex, llmsWhole, type Pages } from "./page-lists.js";
import { publicModules } from "./public-names.js";

/** All files of a reference: pages, lists of them, and the same for language models. */
export function printPages(catalog: Catalog, options: EmitOptions): readonly GeneratedFile[] {
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
}
