import type { Finding } from "../catalog/finding.js";
import { type LocatedFinding, locateFindings } from "../catalog/findings/format-findings.js";
import { loadCatalog } from "../catalog/load/load.js";
import type { Catalog } from "../catalog/model.js";
import { normalize } from "../catalog/normalize/normalize.js";
import { temporaryFolder } from "./temporary-folder.js";

/** What loading and normalizing make of a catalog that is given as its files, `catalog.yaml` among them. */
export function readFiles(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly folder: string;
  readonly catalog: Catalog | undefined;
  readonly findings: readonly Finding[];
} {
  const folder = temporaryFolder(files);
  const { loaded, findings } = loadCatalog(folder);
  const normalized = loaded && normalize(loaded);
  return { folder, catalog: normalized?.catalog, findings: [...findings, ...(normalized?.findings ?? [])] };
}

/** The findings of a catalog with their positions. */
export function findingsOf(files: Readonly<Record<string, string | Uint8Array>>): readonly LocatedFinding[] {
  const { folder, findings } = readFiles(files);
  return locateFindings(findings, folder);
}

/** A finding on one line: where, which rule, what was found. */
export function inShort({ file, line, column, rule, found }: LocatedFinding): string {
  return `${file}:${line}:${column} ${rule}${found === undefined ? "" : ` ${found}`}`;
}

/** The catalog that files hold. @throws when there is any finding */
export function catalogOf(files: Readonly<Record<string, string>>): Catalog {
  const { catalog, findings } = readFiles(files);
  if (catalog === undefined || findings.length > 0) throw new Error(JSON.stringify(findings, undefined, 2));
  return catalog;
}
