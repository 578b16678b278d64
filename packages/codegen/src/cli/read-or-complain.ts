import { dirname } from "node:path";
import type { Catalog } from "../catalog/model.js";
import { type JsonFlag, printJson } from "./json-option.js";
import { showProgress } from "./progress.js";
import { complain, startFolder } from "./terminal.js";

/**
 * Reads a catalog to show something of it. Its errors are said on stderr, or printed as `{ findings }` for machines; its
 * warnings are for those who generate.
 */
export async function readOrComplain(file: string, { json }: JsonFlag): Promise<Catalog | undefined> {
  const { readCatalog } = await import("../catalog/read-catalog.js");
  const progress = showProgress();
  progress.step(`Reading ${file}`, 0);
  const { catalog, findings } = readCatalog(file);
  progress.end();
  if (catalog !== undefined) return catalog;
  const { formatFindings, locateFindings } = await import("../catalog/findings/format-findings.js");
  const folder = dirname(file);
  if (json === true) printJson({ findings: locateFindings(findings, folder, startFolder()) });
  else complain(formatFindings(findings, folder, startFolder()));
  return undefined;
}
