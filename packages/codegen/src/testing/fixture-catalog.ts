import { fileURLToPath } from "node:url";
import { loadCatalog } from "../catalog/load/load.js";
import type { Catalog } from "../catalog/model.js";
import { normalize } from "../catalog/normalize/normalize.js";

/** Catalogs that tests share: `draft`, five real systems; `dialects`, as unlike each other as they come; `languages`, a small one. */
export type FixtureName = "draft" | "dialects" | "languages";

/** A catalog of `src/fixtures`. @throws when anything is wrong with it */
export function fixtureCatalog(name: FixtureName): Catalog {
  const file = fileURLToPath(new URL(`../fixtures/${name}/catalog.yaml`, import.meta.url));
  const { loaded, findings } = loadCatalog(file);
  const normalized = loaded && normalize(loaded);
  const wrong = [...findings, ...(normalized?.findings ?? [])].filter(({ severity }) => severity === "error");
  if (normalized === undefined || wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  return normalized.catalog;
}
