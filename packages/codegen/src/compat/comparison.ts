import type { Change } from "./change.js";
import type { Bump } from "./verdict.js";

/** What came of comparing two catalogs. */
export interface Comparison {
  /** How the older one was named: a path, a package, a revision. */
  readonly base: string;
  readonly head: string;
  /** The gravest first. */
  readonly changes: readonly Change[];
  /** What the changes ask for by themselves. */
  readonly bump: Bump;
  /** What they ask for of the version that the base has: before 1.0 a breaking change is a minor version. */
  readonly release: Bump;
}
