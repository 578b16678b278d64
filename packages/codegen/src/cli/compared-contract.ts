import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { formatFindings, type LocatedFinding, locateFindings } from "../catalog/findings/format-findings.js";
import { releasedPackages } from "../compat/changesets/released-packages.js";
import { type ComparedSides, compareSides } from "../compat/compare-sides.js";
import type { Comparison } from "../compat/comparison.js";
import { reservationAdvice } from "../compat/report/reservation-advice.js";
import { type CatalogSide, resolveCatalog } from "../compat/sides/resolve-catalog.js";
import { UnknownCatalog } from "../compat/sides/unknown-catalog.js";
import type { Bump } from "../compat/verdict.js";
import { startFolder } from "./terminal.js";
import { WrongCall } from "./wrong-call.js";

/** Two catalogs that were compared, or what is wrong with one of them. */
export interface ComparedContract {
  readonly comparison: Comparison | undefined;
  /** What is wrong, for people and for machines. */
  readonly complaint: string;
  readonly findings: readonly (LocatedFinding & { readonly catalog: string })[];
  /** What to know of the comparison. */
  readonly notes: readonly string[];
  /** How much the version was raised in between. */
  readonly raised: Bump;
  /** The `package.json` beside the newer catalog. */
  readonly manifest: string;
}

/**
 * Compares two catalogs by their names.
 * @param catalog the catalog file of the call, which is asked for where a name is no path; the newer one, unless `head` names another
 * @throws WrongCall where a name leads to no catalog
 */
export function comparedContract(
  base: string,
  head: string | undefined,
  catalog: () => string,
): ComparedContract {
  const sides: CatalogSide[] = [];
  try {
    for (const name of [base, head ?? catalog()]) sides.push(sideOf(name, catalog));
    const [before, after] = sides as [CatalogSide, CatalogSide];
    const { comparison, findings, raised } = compareSides(before, after);
    return {
      comparison,
      complaint: findings.map((one) => complaintOf(one)).join("\n"),
      findings: findings.flatMap(({ side, findings: some }) =>
        locateFindings(some, folderOf(side), rootOf(side)).map((one) => ({ catalog: side.label, ...one })),
      ),
      notes: [...sides.flatMap(({ note }) => note ?? []), ...reservations(comparison, after)],
      raised,
      manifest: after.manifest,
    };
  } finally {
    for (const { dispose } of sides) dispose();
  }
}

/** What to reserve in the newer catalog. */
function reservations(comparison: Comparison | undefined, { file, root }: CatalogSide): readonly string[] {
  // that of a revision stands elsewhere for as long as it is compared
  const path = root === undefined ? shown(file) : relative(root, file).replaceAll("\\", "/");
  return comparison === undefined ? [] : reservationAdvice(comparison, path);
}

function sideOf(name: string, catalog: () => string): CatalogSide {
  try {
    return resolveCatalog(name, catalog);
  } catch (error) {
    throw error instanceof UnknownCatalog ? new WrongCall(error.message) : error;
  }
}

function complaintOf({ side, findings }: ComparedSides["findings"][number]): string {
  return `In \`${side.label}\`:\n${formatFindings(findings, folderOf(side), rootOf(side)).trimEnd()}`;
}

function folderOf({ file }: CatalogSide): string {
  return dirname(file);
}

function rootOf({ root }: CatalogSide): string {
  return root ?? startFolder();
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

/** The packages of the contract. @throws WrongCall where nothing says which they are */
export function packagesOf(
  names: readonly string[] | undefined,
  manifest: string,
  changesets: string,
): readonly string[] {
  const packages = names ?? releasedPackages(manifest, changesets);
  if (packages.length > 0) return packages;
  const others = existsSync(changesets)
    ? `Neither ${shown(manifest)} nor ${shown(join(changesets, "config.json"))} says so.`
    : `${shown(manifest)} does not say so, and there is no folder ${changesets}.`;
  throw new WrongCall(`Say which packages the contract is released as: --released-as <package>. ${others}`);
}
