import type { ApiErrorInit } from "./api-error.js";

/** A JSON object as data: names to values nobody has checked. */
export type Members = Readonly<Record<string, unknown>>;

/** One violated input field. A reader gives what the dialect of the API carries; `pointer` is always there. */
export interface FieldError {
  /** Where the input is wrong: a JSON Pointer (RFC 6901); `""` is the whole document. */
  readonly pointer: string;
  /** The violated rule by its name in the catalog, such as `required`. */
  readonly rule?: string;
  /** What is wrong, for people. */
  readonly message?: string;
  /** Parameters of the rule, such as `{ minimum: 3 }`. */
  readonly params?: Members;
}

/** The same request will fail again. */
export interface RetryNever {
  readonly strategy: "never";
}

/** The same request may succeed later: wait, longer each time. */
export interface RetryBackoff {
  readonly strategy: "backoff";
  /** The shortest wait before the first further attempt, in milliseconds. */
  readonly minDelayMs: number;
  /** `"no"`: the request was surely not carried out; `"unknown"`: it may still be carried out later. */
  readonly processed?: "no" | "unknown";
}

/** What was written just now is not visible yet: a read may be sent again for a while. */
export interface RetryEventually {
  readonly strategy: "eventually";
  /** The wait before a further attempt, in milliseconds. */
  readonly minDelayMs: number;
  /** How long after the first attempt it makes sense to ask again, in milliseconds. */
  readonly windowMs: number;
}

/** Whether, when and how long after a failure the same request may be sent again. */
export type RetryRule = RetryNever | RetryBackoff | RetryEventually;

/** Codes of failures that have no response; their `status` is 0. No catalog may define them. */
export type TransportCode = "network" | "timeout" | "aborted" | "tls_failure" | "unexpected_failure";

/**
 * Why a request was not sent again: the contract or the status says `never`; `attempts`, `budget` or `deadline` are used
 * up; the server asked for a longer `wait` than is allowed; the `body` cannot be sent twice; the `method` may not be
 * repeated; the first request may still be carried out (`processed_unknown`); the `window` in which something written
 * becomes visible is over; the `server` said so; the caller `aborted`.
 */
export type StopReason =
  | "aborted"
  | "attempts"
  | "body"
  | "budget"
  | "deadline"
  | "method"
  | "never"
  | "processed_unknown"
  | "server"
  | "wait"
  | "window";

/**
 * The member by which an error's type names the map from code to error of its API, so that a guard narrows within that
 * API. It exists for the type checker only, and the generated base of each API has it: bases without type parameters
 * are not copied for each error, which halves the check of a large union.
 */
export declare const errorMap: unique symbol;

/** What every error has, whichever dialect it was read from. */
export interface ErrorBase extends Error {
  readonly code: string;
  /** The HTTP status of the response; 0 where there was none. */
  readonly status: number;
  /** What the contract says about sending the same request again. */
  readonly retry: RetryRule;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** How often the request was sent, where it was sent by something that retries. */
  readonly attempts?: number;
  /** Why it was not sent again. */
  readonly stopped?: StopReason;
  /** The error as data, for another thread or a page: neither stack nor cause. `ApiError.fromJSON` makes it again. */
  toJSON(): ApiErrorInit;
}

/** What an error has beyond its dialect when the response was not one of the contract. */
export interface UnrecognizedBase extends ErrorBase {
  readonly recognized: false;
  /** The text that stood in the place of the code and that the API does not list. */
  readonly receivedCode?: string;
  /** The beginning of a body that is not of the API's dialect. */
  readonly snippet?: string;
  /** The body was longer than the limit and was not read to its end. */
  readonly truncated?: boolean;
}

/** Any error of the map `M`, or nothing: what a guard accepts. */
export type Of<M> = { readonly [errorMap]?: M } | null | undefined;

/** The errors of the map `M` with one of the codes `C`. */
export type Arm<M, C> = C extends keyof M ? M[C] : never;

/**
 * What of the errors `A` a guard promises of a value of the type `T`. They are named as they stand in the union of their
 * API, and not intersected with `T`: the type checker looks them up there, where it would have to compare.
 */
type Narrowed<A, T> = A extends { readonly detailsValid: false } ? never : A extends T ? A : never;

/**
 * Tells whether an error has the code of the guard, or one that refines it. True for any input it can be asked about:
 * it never throws. An error whose required details are missing or wrong (`detailsValid: false`) is refused.
 * `Map` is the map of all errors of the catalog, for values of unknown origin.
 */
export interface Guard<C extends string, Map> {
  <M>(error: Of<M>): error is Narrowed<Arm<M, C>, Of<M>>;
  (error: unknown): error is Narrowed<Arm<Map, C>, unknown>;
}
