import type { Members } from "@org/errors-types/runtime";
import type { Dialect } from "./dialect.js";

/** An error as one API sends it. */
export interface SentError {
  /** The status of the response. */
  readonly status: number;
  /** What `{status}` prints where it differs from `status`. */
  readonly bodyStatus?: number;
  readonly statusText: string;
  readonly title: string;
  readonly type: string;
  /** Where people read more, if there is such a page. */
  readonly help?: string;
  /** The API's own text in the place of the catalog's, or made from the details. */
  readonly detail?: string | ((details: Members) => string);
  /** How the code is spelled on the wire. Default: as in the catalog, through the codecs of the template. */
  readonly alias?: string | number;
  /** Constants a template may print. */
  readonly attributes?: Members;
  /**
   * Details that the error must have, as far as its dialect carries them: the only ones that it takes from an error it
   * stands for.
   */
  readonly required?: readonly string[];
  /** Details that the error may have, as far as its dialect carries them. */
  readonly optional?: readonly string[];
  /** Members of the details that never leave the process. */
  readonly redact?: readonly string[];
}

/** What the server must know of an error whichever API sends it. */
export interface CatalogEntry {
  readonly status: number;
  /** The more general error next to it. */
  readonly refines?: string;
  /** What happened, where nobody said it: a constant, or made from the details. */
  readonly detail?: string | ((details: Members) => string);
}

/** What to send in the place of an error that an API does not list. */
export interface ServerCatalog {
  /** Every error of the catalog by code. */
  readonly errors: Readonly<Record<string, CatalogEntry>>;
  /** The generic error of each status, as it is sent where an API does not list it. */
  readonly generics: Readonly<Record<number, SentError & { readonly code: string }>>;
  /** Field rule → message of a field error that has none. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** The error that the violation of a database constraint is. */
export interface ConstraintError {
  readonly code: string;
  /** The input field as a JSON Pointer (RFC 6901). */
  readonly pointer?: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Members;
}

/** How much a caller may send. */
export interface RateLimit {
  /** What is counted, such as `Authentication`. */
  readonly scope: string;
  /** Requests per window. */
  readonly limit: number;
  readonly windowMs: number;
}

/**
 * All that the server needs to know of an API; generated. What is made of its errors is kept once one was rendered: another
 * API has other tables, these are not changed.
 */
export interface ApiSpec {
  readonly name: string;
  readonly dialect: Dialect;
  /** The listed errors by code. */
  readonly errors: Readonly<Record<string, SentError>>;
  readonly catalog: ServerCatalog;
  /** Generic errors that are not listed, by status, where the API says something of its own about them. */
  readonly generics?: ServerCatalog["generics"];
  /** Field rule → its spelling on the wire, where that differs. */
  readonly rules?: Readonly<Record<string, string>>;
  /** By the name of the constraint. */
  readonly constraints?: Readonly<Record<string, ConstraintError>>;
  /** What the API promises to accept, for whatever enforces it. */
  readonly rateLimits?: readonly RateLimit[];
}

/** Ties an API to the map of its errors; exists for the type checker only. */
declare const errorMap: unique symbol;

/** A service that speaks one dialect and may send some of the errors. `M` is the map from code to error. */
export interface Api<M = unknown> extends ApiSpec {
  readonly [errorMap]?: M;
}

/** An API from its generated specification. */
export function defineApi<M>(spec: ApiSpec): Api<M> {
  return spec;
}
