import type { RetryRule } from "@org/errors-types/runtime";
import type { Dialect } from "./dialect.js";

/** The JSON type that a details member must have; a list: any of them. Formats and ranges are not looked at. */
export type Check =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "object"
  | "array"
  | "null"
  | "any"
  | readonly Check[]
  | { readonly enum: readonly unknown[] }
  /** An object; a member whose name ends in `?` may be absent. */
  | { readonly members: Readonly<Record<string, Check>> }
  /** A list. */
  | { readonly items: Check };

/** A retry rule and the codes it is for, separated by spaces. */
export type RetryOfCodes = RetryRule & { readonly codes: string };

/** What holds for all APIs of a catalog. */
export interface ClientCatalog {
  /** HTTP status → code of its generic error. */
  readonly generics: Readonly<Record<number, string>>;
  /** A code in none of them: never. */
  readonly retry: readonly RetryOfCodes[];
}

/** Finds the code of a body without one. All that is given must hold. */
export interface MatchRule {
  /** The HTTP status of the response. */
  readonly status: number;
  readonly code: string;
  readonly hasFields?: boolean;
  readonly detail?: string;
  /** Some field error has this rule. */
  readonly rule?: string;
}

/** What a client must know about an API. Codes are packed: one text, separated by spaces. */
export interface ApiSpec {
  readonly name: string;
  readonly dialect: Dialect;
  readonly catalog: ClientCatalog;
  /** The codes that the API lists. */
  readonly codes: string;
  /** Text on the wire → code. A code that has an alias is known by its aliases only. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Some alias is a number: numbers stand in the place of a code too. */
  readonly numericCodes?: boolean;
  /** Field rule on the wire → rule. */
  readonly rules?: Readonly<Record<string, string>>;
  /** The field rules that `ruleSpellings` of the dialect are applied to, packed. */
  readonly knownRules?: string;
  readonly match?: readonly MatchRule[];
  /** A listed code in none of them: never. */
  readonly retry?: readonly RetryOfCodes[];
  /** HTTP status → code of the generic error, where this API differs from the catalog. */
  readonly generics?: Readonly<Record<number, string>>;
  /** Code → details that the dialect carries; a member whose name ends in `?` may be absent. */
  readonly details?: Readonly<Record<string, Readonly<Record<string, Check>>>>;
}

/** Ties an API to the union of its errors; exists for the type checker only. */
declare const errorType: unique symbol;

/** An API whose errors can be read. */
export interface Api<E> {
  readonly name: string;
  readonly spec: ApiSpec;
  readonly [errorType]?: E;
}

/** Names an API and the union `E` of its errors. Costs nothing: look-up tables are built when first needed. */
export function defineApi<E>(spec: ApiSpec): Api<E> {
  return { name: spec.name, spec };
}
