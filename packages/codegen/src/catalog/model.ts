import type { Condition, Layout } from "../dialect/layout.js";
import type { Place } from "./finding.js";

/**
 * The catalog as every target sees it: defaults filled in, `extends` merged, references resolved, deeply frozen.
 * Lists keep the order of the files.
 */
export interface Catalog {
  readonly name: string;
  /** Base of the default `type` and `help`, without a slash at its end. */
  readonly docs: string;
  /** The catalog file, as generated files name their source. */
  readonly source: string;
  readonly errors: readonly ErrorDefinition[];
  readonly dialects: readonly Dialect[];
  readonly apis: readonly Api[];
  /** Codes that may never come back. */
  readonly reserved: readonly string[];
  /** Field rule → default message. */
  readonly rules: Readonly<Record<string, string>>;
  /** Named types that details refer to by `{ $ref: "#/definitions/<name>" }`, as written or from TypeScript interfaces. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** A JSON Schema of the kind that details are written in. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

export interface ErrorDefinition {
  readonly code: string;
  /** The file it stands in, as generated files name their source. */
  readonly source: string;
  readonly place: Place;
  readonly status: number;
  /** The one generic error of its status. */
  readonly generic: boolean;
  /** More general errors, nearest first. */
  readonly refines: readonly string[];
  readonly title: string;
  readonly type: string;
  readonly help: string;
  readonly detail: DetailText | undefined;
  readonly description: string | undefined;
  readonly causes: readonly string[];
  readonly remedies: readonly Remedy[];
  readonly details: readonly DetailsMember[];
  readonly retry: RetryRule;
  readonly deprecated: Deprecation | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly examples: readonly Example[];
}

/** A text with placeholders for required scalar details: literal texts and the names of members, in order. */
export interface DetailText {
  readonly written: string;
  readonly parts: readonly (string | { readonly member: string })[];
}

export interface DetailsMember {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** Never rendered, never logged. */
  readonly redact: boolean;
}

export type RemedyAction =
  | "retry"
  | "wait"
  | "change_input"
  | "reauthenticate"
  | "request_access"
  | "refetch"
  | "contact_support"
  | "none";

export interface Remedy {
  readonly action: RemedyAction;
  readonly text: string;
  /** A page with more about it. */
  readonly link: string | undefined;
}

/** Whether, when and how long after a failure the same request may be sent again. */
export type RetryRule =
  | { readonly strategy: "never" }
  | {
      readonly strategy: "backoff";
      readonly minDelayMs: number;
      readonly processed: "no" | "unknown" | undefined;
    }
  | { readonly strategy: "eventually"; readonly minDelayMs: number; readonly windowMs: number };

export interface Deprecation {
  readonly since: string;
  readonly replacedBy: string | undefined;
}

export interface Example {
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldExample[];
}

export interface FieldExample {
  readonly pointer: string;
  readonly rule?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface Dialect {
  readonly name: string;
  readonly source: string;
  readonly place: Place;
  readonly description: string | undefined;
  readonly mediaType: string;
  /** Every error is sent with this status, and the body alone says that it is one. */
  readonly status: number | undefined;
  readonly layout: Layout;
}

export interface Api {
  readonly name: string;
  readonly source: string;
  readonly place: Place;
  readonly title: string;
  readonly description: string | undefined;
  readonly dialect: Dialect;
  readonly errors: readonly SentError[];
  /** Where it sends all errors of the catalog, those of a catalog that extends this one too: the codes that it leaves out. */
  readonly allExcept: readonly string[] | undefined;
  /** Templates of `{type}` and `{help}` for all its errors, as written. */
  readonly templates: { readonly type: string | undefined; readonly help: string | undefined };
  /** Generic errors that the API does not list, where its templates of `type` or `help` say something about them. */
  readonly unlisted: readonly SentError[];
  readonly match: readonly MatchRule[];
  /** Field rule → how it is spelled on the wire: the first is written, all are read. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly rateLimits: readonly RateLimit[];
  readonly constraints: readonly Constraint[];
}

/** An error as one API sends it: the definition with the API's overrides merged in. */
export interface SentError {
  readonly code: string;
  readonly error: ErrorDefinition;
  /** The status of the response; `dialect.status` where the dialect has one. */
  readonly status: number;
  /** The status of the error itself, which `{status}` and `{statusText}` print. */
  readonly bodyStatus: number;
  readonly title: string;
  readonly type: string;
  readonly help: string;
  readonly detail: DetailText | undefined;
  readonly details: readonly DetailsMember[];
  readonly retry: RetryRule;
  /** How the code is spelled on the wire, before any codec: the first is written, all are read. */
  readonly wire: readonly (string | number)[];
  /** What the API adds to the description of the error. */
  readonly note: string | undefined;
}

/** Finds the code of a body that has none on the wire; holds only for the status the API sends that code with. */
export interface MatchRule extends Pick<Condition, "hasFields"> {
  readonly code: string;
  readonly detail?: string;
  readonly rule?: string;
}

export interface RateLimit {
  readonly scope: string;
  readonly limit: number;
  readonly windowMs: number;
}

/** A constraint of the database, and the error that its violation is. */
export interface Constraint {
  readonly name: string;
  readonly code: string;
  readonly pointer: string | undefined;
  readonly rule: string | undefined;
  readonly message: string | undefined;
  readonly params: Readonly<Record<string, unknown>> | undefined;
}
