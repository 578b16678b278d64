import type { Catalog, ErrorDefinition } from "../../catalog/model.js";
import type { GeneratedFile } from "../target.js";
import type { PrintedClass } from "./quicktype/class-book.js";
import type { ClassLanguage } from "./quicktype/print-classes.js";
import type { Comment } from "./text/comments.js";

/** One language: what it calls things, and which files it has. */
export interface Language {
  /** Name of the target. */
  readonly name: string;
  /** What generated files belong to, where the language names that in them. */
  readonly package?: PackageRule;
  /** How the members and classes of details are commented. */
  readonly comment: Comment;
  /** Names that the other files of the target have. */
  readonly taken?: readonly string[];
  /** Names that no member of details may have, beside the words of the language. */
  readonly takenMembers?: readonly string[];
  /** Whether a member of this name can be read and written; those that cannot are left out, and a comment says so. */
  canName?(member: string): boolean;
  /** Whether classes are whole files. */
  readonly ownFiles?: true;
  /** How quicktype prints the classes; loads it, which takes its time. */
  classes(packageName: string): Promise<ClassLanguage>;
  files(given: Given): readonly GeneratedFile[];
}

/** What a package or namespace is called. */
export interface PackageRule {
  /** Where nothing is said. */
  readonly usual: string;
  readonly pattern: RegExp;
  /** What no part of it between dots can be. */
  readonly reserved?: ReadonlySet<string>;
  /** For messages: `a Java package, such as com.acme.errors`. */
  readonly kind: string;
}

/** What the files of a language are printed from. */
export interface Given {
  readonly catalog: Catalog;
  readonly packageName: string;
  readonly details: readonly PrintedDetails[];
}

/** The printed classes of one file. */
export interface PrintedDetails {
  /** Undefined for the classes that details share. */
  readonly error: ErrorDefinition | undefined;
  readonly source: string;
  readonly classes: readonly PrintedClass[];
  /** Names of shared classes that these ones mention. */
  readonly mentions: readonly string[];
}
