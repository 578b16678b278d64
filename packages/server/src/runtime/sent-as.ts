import type { ApiSpec, SentError } from "./api.js";

/** What an API sends for an error. */
export interface SentAs {
  readonly code: string;
  readonly sent: SentError;
  /** The API does not list the error itself: this stands in its place. */
  readonly substitute: boolean;
}

/** A chain of `refines` is far shorter; a cycle, which no valid catalog has, ends here. */
const MAX_CHAIN = 64;

/** Whether a listed error will do. */
type Condition = (sent: SentError) => boolean;

const always: Condition = () => true;

/**
 * The error itself where the API lists it; else its nearest listed ancestor, the generic error of its status, the one of
 * its status class. Undefined where not even the catalog knows one. `fits` passes over listed errors; a generic error
 * requires nothing, and always will do.
 */
export function sentAs(
  code: string,
  status: unknown,
  api: ApiSpec,
  fits: Condition = always,
): SentAs | undefined {
  const listed = own(api.errors, code);
  if (listed !== undefined && fits(listed)) return { code, sent: listed, substitute: false };
  const known = own(api.catalog.errors, code);
  return listedAncestor(known?.refines, api, fits) ?? genericOf(known?.status ?? status, api);
}

/** Whether a code belongs to the catalog or the API. */
export function isKnown(code: string, api: ApiSpec): boolean {
  return Object.hasOwn(api.errors, code) || Object.hasOwn(api.catalog.errors, code);
}

function listedAncestor(refines: string | undefined, api: ApiSpec, fits: Condition): SentAs | undefined {
  let code = refines;
  for (let step = 0; code !== undefined && step < MAX_CHAIN; step++) {
    const sent = own(api.errors, code);
    if (sent !== undefined && fits(sent)) return { code, sent, substitute: true };
    code = own(api.catalog.errors, code)?.refines;
  }
  return undefined;
}

function genericOf(status: unknown, api: ApiSpec): SentAs | undefined {
  const callersFault = typeof status === "number" && status >= 400 && status < 500;
  return (
    substitute(status, undefined, api) ??
    (callersFault ? substitute(400, "bad_request", api) : undefined) ??
    substitute(500, "internal_error", api)
  );
}

/** The generic error of exactly this status; `usual` is its usual code, for a catalog that has no generic one. */
function substitute(status: unknown, usual: string | undefined, api: ApiSpec): SentAs | undefined {
  const generic =
    typeof status === "number"
      ? (own(api.generics ?? {}, status) ?? own(api.catalog.generics, status))
      : undefined;
  const code = generic?.code ?? usual;
  if (code === undefined) return undefined;
  const sent = own(api.errors, code) ?? generic;
  return sent === undefined ? undefined : { code, sent, substitute: true };
}

/** Only what is there itself: `constructor` is a name like any other. */
export function own<T>(table: Readonly<Record<string | number, T>>, key: string | number): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
