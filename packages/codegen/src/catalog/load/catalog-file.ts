import { existsSync } from "node:fs";
import { join } from "node:path";

/** What a catalog file is called where only its folder is named. */
export const CATALOG_FILES: readonly string[] = ["catalog.yaml", "catalog.yml", "catalog.json"];

/** The catalog file of a folder, if it has one. */
export function catalogFileIn(folder: string): string | undefined {
  return CATALOG_FILES.map((name) => join(folder, name)).find((file) => existsSync(file));
}
