import type { ApiSpec } from "./define-api.js";
import { type KnownError, knownError } from "./known-error.js";

/** The look-ups of an API. */
export interface ApiTables {
  readonly spec: ApiSpec;
  /** What the API lists, by its code. */
  readonly errors: ReadonlyMap<string, KnownError>;
  /** Listed or not, by its code and by the statuses that it is the generic error of. */
  readonly known: ReadonlyMap<string | number, KnownError>;
  /** Text in the place of the code → code; undefined where they are the same. */
  readonly codes: ReadonlyMap<string, string> | undefined;
  /** Text in the place of a field rule → rule. */
  readonly rules: ReadonlyMap<string, string> | undefined;
  /** Text around a code → what the API lists, for a dialect that has such a text; written down at its first body. */
  texts?: ReadonlyMap<string, KnownError>;
}

export function tablesOf(spec: ApiSpec): ApiTables {
  const errors = new Map<string, KnownError>();
  const known = new Map<string | number, KnownError>();
  for (const { codes: packed, unlisted, retry, check } of spec.errors()) {
    // as keys: V8 keeps a part of a longer text as a slice of it, and compares that slowly
    for (const word in Object.fromEntries(packed.split(" ").map((word) => [word]))) {
      const [code = "", ...statuses] = word.split("=");
      const error = knownError({ code, generic: !!statuses[0], retry, check });
      if (!unlisted) errors.set(code, error);
      known.set(code, error);
      for (const status of statuses) known.set(+status, error);
    }
  }
  return { spec, errors, known, codes: spec.codes?.([...errors.keys()]), rules: spec.rules?.() };
}

/** What the API lists under a text in the place of the code. */
export function listedAs(text = "", { codes, errors }: ApiTables): KnownError | undefined {
  return errors.get(codes ? (codes.get(text) ?? "") : text);
}

/** RFC 9110, section 15: an unknown status is read as the first of its class. */
export function genericError(status: number, { known }: ApiTables): KnownError {
  return (known.get(status) ?? known.get(status < 500 ? "bad_request" : "internal_error")) as KnownError;
}
