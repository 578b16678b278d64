/**
 * The catalog as its authors write it. The authoring schema `schemas/catalog.schema.json` is generated from these
 * interfaces: what their comments say is what an editor shows.
 *
 * typescript-json-schema reads this file: no generics, no mapped types, one JSDoc tag per line.
 */

/** A catalog file: all in one, or beside the folders `errors/`, `dialects/` and `apis/`. */
export interface WrittenCatalog {
  /** JSON Schema of this file, for editors. */
  $schema?: string;
  /** A comment, where the file is JSON. */
  $comment?: string;
  /** Name of the catalog. Default: the name of its folder. */
  name?: string;
  /** Base of the default `type` and `help` of an error: `<docs>/<code>`. */
  docs?: string;
  /** Catalogs to build on: an installed package, a file, or several; of each all, or what is picked. */
  extends?: string | WrittenExtension | (string | WrittenExtension)[];
  /** Codes that were removed and may never come back. */
  reserved?: string[];
  /** Default message of each field rule. */
  rules?: { [rule: string]: string };
  /** Named types that details refer to: `{ $ref: "#/definitions/<name>" }`. */
  definitions?: { [name: string]: WrittenSchema };
  errors?: WrittenErrors;
  dialects?: { [name: string]: WrittenDialect };
  apis?: { [name: string]: WrittenApi };
}

/** A part of another catalog: what is picked, and what that needs. Without a pick it is all. */
export interface WrittenExtension {
  /** An installed package, or a file. */
  from: string;
  /** Codes, or `{ from: all, except: […] }`. */
  errors?: string[] | WrittenSelection;
  /** Names, or `{ from: all, except: […] }`. */
  dialects?: string[] | WrittenSelection;
  /** Names, or `{ from: all, except: […] }`. */
  apis?: string[] | WrittenSelection;
}

/** Errors by code: `^[a-z][a-z0-9_]{0,62}$`. */
export interface WrittenErrors {
  [code: string]: WrittenError;
}

/** One thing that can go wrong. */
export interface WrittenError {
  /**
   * HTTP status that the error is sent with unless an API overrides it.
   * @minimum 400
   * @maximum 599
   * @asType integer
   */
  status: number;
  /** The one generic error of its status: what an unknown code with this status is read as. */
  generic?: boolean;
  /** Code of a more general error of the same status. */
  refines?: string;
  /** Short summary, the same for every occurrence (RFC 9457, section 3.1.3). */
  title: string;
  /** What happened this time. `{name}` stands for a required scalar member of `details`; `{{` is a brace. */
  detail?: string;
  /** URI of the error's type (RFC 9457, section 3.1.1). Default: `<docs>/<code>`. */
  type?: string;
  /** Where people read more. Default: `<docs>/<code>`. */
  help?: string;
  /** What it means, in Markdown. */
  description?: string;
  /** Why it happens. */
  causes?: string[];
  /** What to do about it. */
  remedies?: WrittenRemedy[];
  /** Typed parameters: a JSON Schema per member, a trailing `?` makes it optional; or `./file.ts#Interface`. */
  details?: WrittenDetails | string;
  /** Whether the same request may be sent again. Default: `never`. */
  retry?: WrittenRetry | "never";
  deprecated?: WrittenDeprecation;
  /** Free constants that a dialect may print. */
  attributes?: { [name: string]: unknown };
  examples?: WrittenExample[];
}

export interface WrittenDetails {
  [member: string]: WrittenSchema;
}

/** JSON Schema of one member. */
export interface WrittenSchema {
  [keyword: string]: unknown;
}

export interface WrittenRemedy {
  action:
    | "retry"
    | "wait"
    | "change_input"
    | "reauthenticate"
    | "request_access"
    | "refetch"
    | "contact_support"
    | "none";
  /** One sentence in the imperative. */
  text: string;
  /** A page with more about it. */
  link?: string;
}

export interface WrittenRetry {
  /** `backoff`: later it may succeed. `eventually`: not visible yet after a write. */
  strategy?: "never" | "backoff" | "eventually";
  /** Shortest wait, such as `250ms`, `1s`, `1m`. Default: `1s`. */
  minDelay?: string;
  /** Whether the failed request may still be carried out. Only with `backoff`. */
  processed?: "no" | "unknown";
  /** How long after a write. Only with `eventually`. Default: `10s`. */
  window?: string;
}

export interface WrittenDeprecation {
  /** Version, as a text: quote it. */
  since: string;
  replacedBy?: string;
}

export interface WrittenExample {
  title?: string;
  /** Text of this occurrence. Default: the error's `detail`, filled in. */
  detail?: string;
  details?: { [member: string]: unknown };
  fields?: WrittenField[];
}

export interface WrittenField {
  /** JSON Pointer (RFC 6901). */
  pointer: string;
  rule?: string;
  message?: string;
  params?: { [name: string]: unknown };
}

/** How an error is spelled in a response. */
export interface WrittenDialect {
  /** JSON Schema of this file, for editors. */
  $schema?: string;
  description?: string;
  /** Media type of the response, such as `application/problem+json`. */
  mediaType: string;
  /**
   * Every error is sent with this status; the body alone says that it is an error.
   * @minimum 200
   * @maximum 599
   * @asType integer
   */
  status?: number;
  /** Template of the body. */
  body?: unknown;
  /** Several bodies, tried in order. */
  variants?: WrittenVariant[];
  /** Templates of headers. */
  headers?: { [name: string]: unknown };
}

export interface WrittenVariant {
  when?: WrittenCondition | "hasFields";
  body: unknown;
}

export interface WrittenCondition {
  codes?: string[];
  hasFields?: boolean;
}

/** A service that speaks one dialect and may send a stated part of the errors. */
export interface WrittenApi {
  /** JSON Schema of this file, for editors. */
  $schema?: string;
  title?: string;
  /** What it is, in Markdown. */
  description?: string;
  /** Name of a dialect. */
  dialect: string;
  /** Codes it may send, or `{ from: all, except: […] }`. */
  errors: string[] | WrittenSelection;
  overrides?: { [code: string]: WrittenOverride };
  /** How a code is spelled on the wire: the first is written, all are read. */
  aliases?: { [code: string]: string | number | (string | number)[] };
  /** The same for field rules. */
  rules?: { [rule: string]: string | string[] };
  /** Finds the code of a body without one. */
  match?: WrittenMatch[];
  /** Template of `{type}`, with the placeholders `code`, `status`, `statusText`. */
  type?: string;
  /** Template of `{help}`, with the placeholders `code`, `status`, `statusText`. */
  help?: string;
  rateLimits?: WrittenRateLimit[];
  /** Database constraint → the error that its violation is. */
  constraints?: { [name: string]: WrittenConstraint };
}

/** All but some. */
export interface WrittenSelection {
  from: "all";
  except?: string[];
}

export interface WrittenOverride {
  /**
   * @minimum 400
   * @maximum 599
   * @asType integer
   */
  status?: number;
  type?: string;
  help?: string;
  title?: string;
  detail?: string;
  retry?: WrittenRetry | "never";
  /** Further optional details: every name ends in `?`. */
  details?: WrittenDetails;
  /** What is special about this error here, in Markdown. */
  description?: string;
}

export interface WrittenMatch {
  code: string;
  when?: "hasFields";
  /** The exact text of `detail`. */
  detail?: string;
  /** The rule of a field error. */
  rule?: string;
}

export interface WrittenRateLimit {
  /** What is counted, such as `Authentication`. */
  scope: string;
  /**
   * Requests per window.
   * @minimum 1
   * @asType integer
   */
  limit: number;
  /** Such as `10s`, `1m`. */
  window: string;
}

export interface WrittenConstraint {
  code: string;
  /** JSON Pointer of the input field. */
  field?: string;
  rule?: string;
  message?: string;
  params?: { [name: string]: unknown };
}
