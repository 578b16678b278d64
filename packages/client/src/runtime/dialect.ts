import type { Reading } from "./reading.js";

/** Looks up a header, whatever the case of its name. */
export type HeaderReader = (name: string) => string | undefined;

/** One shape of body that a dialect knows. */
export interface Variant {
  /** Must hold of what was read. `codes`: the code it leads to is one of these. */
  readonly when?: { readonly hasFields?: boolean; readonly codes?: readonly string[] };
  /**
   * Undefined when the body is another one. `lenient`: an object is read although required members are missing
   * (RFC 9457). The body is an object, unless `root` says otherwise.
   */
  // biome-ignore lint/suspicious/noExplicitAny: readers of objects and of anything stand side by side
  readonly read: (body: any, lenient: boolean) => Reading | undefined;
  /** The template cannot do without a code. */
  readonly needsCode?: boolean;
  /** What the whole body is, where it is not an object. */
  readonly root?: "any";
}

/** How an API spells its errors: the reading direction. */
export interface Dialect {
  readonly mediaType: string;
  /** The status of every error, where the body alone tells an error from a success. */
  readonly status?: number;
  /** In order: the first that fits is taken. */
  readonly variants: readonly Variant[];
  /** Undefined when a required header is missing: then no body fits. */
  readonly headers?: (header: HeaderReader) => Reading | undefined;
  /** How a code without alias is spelled; as it is by default. */
  readonly spellings?: readonly ((code: string) => string)[];
  /** How a field rule without alias is spelled; as it is by default. */
  readonly ruleSpellings?: readonly ((rule: string) => string)[];
}
