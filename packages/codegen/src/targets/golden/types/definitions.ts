// @generated from catalog.yaml

/** One version of a resource. */
export interface Revision {
  /**
   * Counts from one.
   * An integer. At least 1.
   */
  readonly number: number;
  /** A name for it, if it has one. */
  readonly tag: null | string;
}

export interface AutomaticMerge {
  readonly strategy: "automatic";
}

export interface ManualMerge {
  readonly strategy: "manual";
  /** JSON Pointers of the members that both changed. */
  readonly conflicts: readonly string[];
}
