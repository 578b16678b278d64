import type { RetryRule } from "@org/errors-types/runtime";
import { type DetailsMember, membersOf } from "./check-details.js";
import type { ApiSpec } from "./define-api.js";

/** What is known of a code. */
export interface KnownError {
  readonly code: string;
  /** The API lists it. */
  readonly listed: boolean;
  /** It is the generic error of some status. */
  readonly generic: boolean;
  /** Undefined: never. */
  readonly retry: RetryRule | undefined;
  readonly details: readonly DetailsMember[];
}

/** The look-ups of an API. */
export interface ApiTables {
  readonly spec: ApiSpec;
  /** By its code. */
  readonly errors: ReadonlyMap<string, KnownError>;
  /** By the statuses that it is the generic error of. */
  readonly generics: ReadonlyMap<string, KnownError>;
  /** Text in the place of the code → code; undefined where they are the same. */
  readonly codes: ReadonlyMap<string, string> | undefined;
  /** Text in the place of a field rule → rule. */
  readonly rules: ReadonlyMap<string, string> | undefined;
}

export function tablesOf(spec: ApiSpec): ApiTables {
  const errors = new Map<string, KnownError>();
  const generics = new Map<string, KnownError>();
  for (const { codes: packed, unlisted, retry, details } of spec.errors()) {
    const members = membersOf(details);
    for (const word of packed.split(" ")) {
      const [code = "", ...statuses] = word.split("=");
      const known = { code, listed: !unlisted, generic: statuses.length > 0, retry, details: members };
      errors.set(code, known);
      for (const status of statuses) generics.set(status, known);
    }
  }
  return { spec, errors, generics, codes: spec.codes?.([...errors.keys()]), rules: spec.rules?.() };
}

/** What the API lists under a text in the place of the code. */
export function listedAs(text = "", { codes, errors }: ApiTables): KnownError | undefined {
  const known = errors.get(codes ? (codes.get(text) ?? "") : text);
  return known?.listed ? known : undefined;
}

/** RFC 9110, section 15: an unknown status is read as the first of its class. */
export function genericError(status: number, { errors, generics }: ApiTables): KnownError {
  return (generics.get(`${status}`) ??
    errors.get(status < 500 ? "bad_request" : "internal_error")) as KnownError;
}
