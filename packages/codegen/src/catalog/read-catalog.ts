import { detailsFiles } from "./details/details-files.js";
import type { Finding } from "./finding.js";
import { loadCatalog } from "./load/load.js";
import type { Catalog } from "./model.js";
import { normalize } from "./normalize/normalize.js";
import { asWritten } from "./structure/misspelt.js";
import { validate } from "./validate.js";

export interface ReadCatalog {
  /** Undefined if any finding is an error. */
  readonly catalog: Catalog | undefined;
  readonly findings: readonly Finding[];
  /**
   * Absolute paths of what it was read from: catalog files, the folders beside them, TypeScript files of details. A
   * change there is a change of the catalog; what does not exist yet may come.
   */
  readonly sources: readonly string[];
}

/** The whole front end: load → normalize → validate. All findings are reported at once. */
export function readCatalog(file: string): ReadCatalog {
  const { loaded, findings: ofFiles, sources } = loadCatalog(file);
  if (loaded === undefined) return { catalog: undefined, findings: ofFiles, sources };
  const { catalog, findings: ofNames } = normalize(loaded);
  const findings = [...ofFiles, ...ofNames, ...validate(catalog, loaded)]
    .filter(concernsAuthor)
    .map((finding) => asWritten(finding, loaded.misspelt));
  const failed = findings.some(({ severity }) => severity === "error");
  return {
    catalog: failed ? undefined : catalog,
    findings,
    sources: [...sources, ...detailsFiles(loaded)],
  };
}

/** A warning about a catalog that this one extends is for its own authors. */
function concernsAuthor({ severity, place }: Finding): boolean {
  return severity === "error" || !/^\.\.\/|(^|\/)node_modules\//.test(place.file);
}
