import type { Api as ClientApi } from "@org/errors-client/runtime";
import type { Api as ServerApi } from "@org/errors-server/runtime";
import type { ApiErrorInit, FieldError, Members } from "@org/errors-types/runtime";
import { requireVersion } from "@org/errors-types/version";
import { VERSION } from "./version.js";

requireVersion("@org/errors-testing", VERSION);

/** For the type checker only: what a client reads of an error, and the details that it is thrown with. */
export interface SentCase<E, D = NoDetails> {
  readonly error: E;
  readonly details: D;
}

/** Details of an error that declares none. */
export interface NoDetails {
  readonly [member: string]: never;
}

/** A map from code to `SentCase`, as it is generated for an API. */
export type Cases<M> = { readonly [C in keyof M]: SentCase<unknown, unknown> };

/** What is generated for one example of an error: how it is thrown, and what a client reads. */
export interface CaseSpec {
  /** Where an error has several examples. */
  readonly title?: string;
  readonly detail?: string;
  readonly details?: Members;
  readonly fields?: readonly FieldError[];
  readonly retryAfterMs?: number;
  readonly want: ApiErrorInit;
}

export interface TestApiSpec<E> {
  /** How its errors are sent. */
  readonly server: ServerApi;
  /** How they are read: `readError(response, api.client)`. */
  readonly client: ClientApi<E>;
  /** By code. */
  readonly cases: Readonly<Record<string, readonly CaseSpec[]>>;
}

/** Ties an API to the map of its cases; exists for the type checker only. */
declare const casesType: unique symbol;

/**
 * An API as tests use it: how it sends errors, how they are read, and a case for each. `M` is the map from code to case, `E` the
 * union of what a client may read.
 */
export interface TestApi<M, E = unknown> extends TestApiSpec<E> {
  readonly name: string;
  readonly [casesType]?: M;
}

/** The codes that an API sends. */
export type CodeOf<A> = A extends TestApi<infer M> ? keyof M & string : never;

/** What a client reads of the errors of an API. */
export type ErrorOf<A> =
  A extends TestApi<infer M>
    ? { [C in keyof M]: M[C] extends SentCase<infer E, unknown> ? E : never }[keyof M]
    : never;

/** An API for tests from its generated specification. */
export function defineTestApi<M extends Cases<M>, E>(spec: TestApiSpec<E>): TestApi<M, E> {
  return { name: spec.server.name, ...spec };
}
