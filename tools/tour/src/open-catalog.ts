import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type Catalog, formatFindings, readCatalog } from "@org/errors-codegen";

export type { Catalog };
/** An API of the catalog, with all its overrides merged in. */
export type CatalogApi = Catalog["apis"][number];
/** An error as one API sends it. */
export type SentError = CatalogApi["errors"][number];
/** One occurrence of an error, as the catalog shows it. */
export type Example = SentError["error"]["examples"][number];
/** A violated input field. */
export type Field = Example["fields"][number];

/** The catalog that everything was generated from. */
export function openCatalog(): Catalog {
  const file = createRequire(import.meta.url).resolve("@org/errors-catalog/catalog.yaml");
  const { catalog, findings } = readCatalog(file);
  if (catalog === undefined)
    throw new Error(`The catalog has errors:\n${formatFindings(findings, dirname(file))}`);
  return catalog;
}
