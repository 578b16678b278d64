import type { Place } from "./finding.js";
import type { JsonSchema } from "./model.js";
import type { Misspelt } from "./structure/misspelt.js";
import type { WrittenApi, WrittenDialect, WrittenError, WrittenExtension } from "./written.js";

/** What a catalog is made of, and the folders beside its file. */
export const SECTIONS = ["errors", "dialects", "apis"] as const;
export type Section = (typeof SECTIONS)[number];

/** An item of `extends`, and where it stands. */
export interface Extension {
  readonly written: WrittenExtension;
  readonly place: Place;
  /** Where the name of the catalog stands: the whole item, where it is nothing else. */
  readonly namePlace: Place;
}

/** One error, dialect or API as written, and where. */
export interface Entry<T> {
  readonly name: string;
  readonly value: T;
  readonly place: Place;
  /** The file as generated files name it: relative to the folder of the catalog, or the name of a package and the path in it. */
  readonly source: string;
  /** `docs` of the catalog it comes from, which keeps its `type` the same wherever it is extended. */
  readonly docs?: string | undefined;
}

/** A catalog as its files hold it, with those that it extends: defaults and references are still open. */
export interface LoadedCatalog {
  /** The catalog file, as generated files name it: relative to the folder. */
  readonly file: string;
  /** Absolute path of its folder; places are relative to it. */
  readonly folder: string;
  readonly name: string;
  readonly docs: string | undefined;
  readonly reserved: readonly { readonly code: string; readonly place: Place }[];
  readonly rules: Readonly<Record<string, string>>;
  /** Named types as written; those of TypeScript interfaces come when details are read. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  /** Those of extended catalogs first, then in the order of the files; names are unique. */
  readonly errors: readonly Entry<WrittenError>[];
  readonly dialects: readonly Entry<WrittenDialect>[];
  readonly apis: readonly Entry<WrittenApi>[];
  readonly skipped: Skipped;
  /** Names that an extended catalog has, and that were not taken from it. */
  readonly leftOut: Readonly<Record<Section, ReadonlyMap<string, Extension>>>;
  /** Keys of its files that are read as others, which were meant. */
  readonly misspelt: readonly Misspelt[];
}

/** Names of what has a finding and could not be loaded. That they are missing is no finding of its own. */
export interface Skipped {
  readonly errors: ReadonlySet<string>;
  readonly dialects: ReadonlySet<string>;
  readonly apis: ReadonlySet<string>;
  /** A file or an extended catalog could not be read at all: any code may be missing, and any dialect. */
  readonly anything: boolean;
}

/** Whether a code that no entry has is missing only because something could not be loaded. */
export function mayBeSkipped({ skipped }: LoadedCatalog, kind: Section, name: string): boolean {
  return skipped.anything || skipped[kind].has(name);
}
