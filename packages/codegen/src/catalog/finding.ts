/** Where something stands: a file and the keys that lead to it. Line and column are looked up when a finding is shown. */
export interface Place {
  /** Path of the file, relative to the folder of the catalog. */
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Point at the key rather than at its value. */
  readonly atKey?: boolean;
  /** Line and column, where they are known at once: of a file that cannot be read, or of TypeScript. */
  readonly position?: Position;
}

/** Line and column of a text file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a catalog. All findings of a catalog are reported at once; one `error` stops the run. */
export interface Finding {
  /** Name of the rule in kebab-case, such as `unknown-key`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly place: Place;
  /** Other places that it is about, such as the first of two things with one name. */
  readonly others?: readonly Place[];
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What was found, as the author wrote it. */
  readonly found?: string;
  readonly expected?: string;
  /** A line that would be right. */
  readonly example?: string;
}
