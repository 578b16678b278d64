import type { Finding } from "../finding.js";
import type { LoadedCatalog } from "../loaded-catalog.js";
import type { Catalog } from "../model.js";

/** What a rule found; the name and the severity of the rule are added by `validate`. */
export interface Violation extends Omit<Finding, "rule" | "severity"> {
  /** Where one rule has grave and less grave forms. Default: the severity of the rule. */
  readonly severity?: Finding["severity"];
}

/** One semantic rule of a catalog: a pure function that reports everything that breaks it, not only the first. */
export interface Rule {
  /** In kebab-case; also the name of its file, of its fixture and of its findings. */
  readonly name: string;
  readonly severity: Finding["severity"];
  /**
   * `catalog` holds what could be normalized; `loaded` is what the authors wrote, for what normalizing leaves out
   * or fills in.
   */
  check(catalog: Catalog, loaded: LoadedCatalog): readonly Violation[];
}
