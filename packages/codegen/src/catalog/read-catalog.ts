import type { Finding } from "./finding.js";
import { loadCatalog } from "./load/load.js";
import type { Catalog } from "./model.js";
import { normalize } from "./normalize/normalize.js";
import { validate } from "./validate.js";

/**
 * The whole front end: load → normalize → validate. All findings are reported at once.
 * @returns `catalog` is undefined if any finding is an error
 */
export function readCatalog(file: string): {
  readonly catalog: Catalog | undefined;
  readonly findings: readonly Finding[];
} {
  const { loaded, findings: ofFiles } = loadCatalog(file);
  if (loaded === undefined) return { catalog: undefined, findings: ofFiles };
  const { catalog, findings: ofNames } = normalize(loaded);
  const findings = [...ofFiles, ...ofNames, ...validate(catalog, loaded)].filter(concernsAuthor);
  const failed = findings.some(({ severity }) => severity === "error");
  return { catalog: failed ? undefined : catalog, findings };
}

/** A warning about a catalog that this one extends is for its own authors. */
function concernsAuthor({ severity, place }: Finding): boolean {
  return severity === "error" || !/^\.\.\/|(^|\/)node_modules\//.test(place.file);
}
