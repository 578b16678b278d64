import type { FieldError } from "@org/errors-types/runtime";

/** Details of an error that declares none. */
export interface NoDetails {
  readonly [member: string]: never;
}

/** What may be said of one occurrence of an error, whichever error it is. What is `undefined` is absent. */
export interface ErrorOptions {
  /** What happened this time, for people. Default: the text of the catalog. */
  readonly detail?: string | undefined;
  /** The violated input fields. */
  readonly fields?: readonly FieldError[] | undefined;
  /** Names the request in the logs. Default: what the adapter takes from the request. */
  readonly traceId?: string | undefined;
  /** URI of this occurrence (RFC 9457, section 3.1.5). */
  readonly instance?: string | undefined;
  /** How long to wait before the next attempt, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** What led to it; never leaves the process. */
  readonly cause?: unknown;
  /** Whether the error has a stack. Default: from status 500 on; the caller's faults are cheaper without one. */
  readonly stack?: boolean | undefined;
}

/** Makes an error whose details are all optional. */
export interface ErrorFactory<E extends { readonly code: string }, D = NoDetails> {
  /** @throws TypeError outside production, when the arguments are not of their types. */
  (details?: D | undefined, options?: ErrorOptions | undefined): E;
  readonly code: E["code"];
}

/** Makes an error that has required details. */
export interface ErrorFactoryWithDetails<E extends { readonly code: string }, D> {
  /** @throws TypeError outside production, when the arguments are not of their types. */
  (details: D, options?: ErrorOptions | undefined): E;
  readonly code: E["code"];
}
