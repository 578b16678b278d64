import type { Members, RetryRule } from "@org/errors-types/runtime";
import { requireVersion } from "@org/errors-types/version";
import { type ApiTables, tablesOf } from "./api-tables.js";
import type { Dialect } from "./dialect.js";
import type { Reading } from "./reading.js";
import { VERSION } from "./version.js";

// once, where every client that reads comes by: an import for its effect alone would be dropped by bundlers; nothing is
// left of it in a browser
requireVersion("@org/errors-client", VERSION);

/**
 * Whether details are as the contract has them: what `required` and `optional` say of their members. `partial`: some
 * are looked at alone, and no others are missed.
 */
export type DetailsCheck = (details: Members, partial?: boolean) => boolean;

/** Errors that have the same retry rule and the same details. */
export interface ErrorGroup {
  /**
   * Packed: one text, separated by spaces. Behind a generic error stand the statuses that it is the meaning of:
   * `not_found=404`.
   */
  readonly codes: string;
  /** The API does not list them: they only tell what a status means. */
  readonly unlisted?: boolean;
  /** Default: never. */
  readonly retry?: RetryRule;
  /** Looks at those details that the dialect carries. Default: there are none. */
  readonly check?: DetailsCheck;
}

/** What a client must know about an API. What is a function is not needed before the first error. */
export interface ApiSpec {
  readonly name: string;
  readonly dialect: Dialect;
  /**
   * The errors that the API lists, and generic errors of the catalog for all other statuses; `bad_request` and
   * `internal_error` in any case, as which statuses are read that nobody knows.
   */
  readonly errors: () => readonly ErrorGroup[];
  /** Text on the wire → code, of all codes; by default they are the same. */
  readonly codes?: (codes: readonly string[]) => ReadonlyMap<string, string>;
  /** Some code is a number on the wire: numbers stand in the place of a code too. */
  readonly numericCodes?: boolean;
  /** Text on the wire → field rule, where they differ. */
  readonly rules?: () => ReadonlyMap<string, string>;
  /** The code of a body without one, if anything tells it. `fields` of the reading is undefined where there are none. */
  readonly match?: (status: number, reading: Reading) => string | undefined;
}

/** Ties an API to the union of its errors; exists for the type checker only. */
declare const errorType: unique symbol;

/** An API whose errors can be read. */
export interface Api<E> {
  readonly name: string;
  readonly spec: ApiSpec;
  /** What reading looks up. */
  readonly tables: () => ApiTables;
  readonly [errorType]?: E;
}

/** Names an API and the union `E` of its errors. Costs nothing: look-up tables are built when first needed. */
export function defineApi<E>(spec: ApiSpec): Api<E> {
  let tables: ApiTables | undefined;
  return {
    name: spec.name,
    spec,
    tables: () => {
      tables ??= tablesOf(spec);
      return tables;
    },
  };
}
