import { readFileSync } from "node:fs";
import type { Finding } from "../catalog/finding.js";
import { loadCatalog } from "../catalog/load/load.js";
import type { Catalog } from "../catalog/model.js";
import { normalize } from "../catalog/normalize/normalize.js";
import { asWritten } from "../catalog/structure/misspelt.js";
import { compareCatalogs } from "./compare-catalogs.js";
import type { Comparison } from "./comparison.js";
import type { CatalogSide } from "./sides/resolve-catalog.js";
import type { Bump } from "./verdict.js";
import { bumpOf } from "./verdict.js";
import { bumpBetween, releaseOf } from "./version-bump.js";

/** What came of comparing, or why nothing could be compared. */
export interface ComparedSides {
  readonly comparison: Comparison | undefined;
  /** Findings that are errors, of one catalog or of both. */
  readonly findings: readonly { readonly side: CatalogSide; readonly findings: readonly Finding[] }[];
  /** What the versions of the packages that hold the catalogs say was released in between, or will be. */
  readonly raised: Bump;
}

/** Compares two catalogs. They need not obey the rules, which newer versions of the codegen may have more of: they must be readable. */
export function compareSides(base: CatalogSide, head: CatalogSide): ComparedSides {
  const sides = [base, head].map((side) => ({ side, ...read(side) }));
  const [before, after] = sides.map(({ catalog }) => catalog);
  const findings = sides.filter(({ catalog }) => catalog === undefined);
  const [version, versionNow] = [base, head].map(versionOf);
  const raised = bumpBetween(version, versionNow);
  if (before === undefined || after === undefined) return { comparison: undefined, findings, raised };
  const changes = compareCatalogs(before, after);
  const bump = bumpOf(changes);
  const release = releaseOf(bump, version ?? versionNow);
  return { comparison: { base: base.label, head: head.label, changes, bump, release }, findings: [], raised };
}

function read({ file }: CatalogSide): {
  readonly catalog: Catalog | undefined;
  readonly findings: readonly Finding[];
} {
  const { loaded, findings: ofFiles } = loadCatalog(file);
  if (loaded === undefined) return { catalog: undefined, findings: ofFiles };
  const { catalog, findings: ofNames } = normalize(loaded);
  const findings = [...ofFiles, ...ofNames]
    .filter(({ severity }) => severity === "error")
    .map((finding) => asWritten(finding, loaded.misspelt));
  return { catalog: findings.length === 0 ? catalog : undefined, findings };
}

/** The version of the package that a catalog is of, where it is of one. */
function versionOf({ manifest }: CatalogSide): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version?: unknown };
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
