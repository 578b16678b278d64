import { errorOf, genericWith, listedError } from "./lookups.js";
import type { Api, Catalog, ErrorDefinition, SentError } from "./model.js";

/** What an API sends where an error is thrown. */
export interface SentAs {
  readonly code: string;
  /** Undefined where the code is a last resort that the catalog does not define. */
  readonly sent: SentError | undefined;
}

/**
 * The error itself where the API lists it; else its nearest listed ancestor, the generic error of its status, the one of
 * its status class.
 */
export function sentAs(error: ErrorDefinition, api: Api, catalog: Catalog): SentAs {
  for (const code of [error.code, ...error.refines]) {
    const sent = listedError(api, code);
    if (sent !== undefined) return { code, sent };
  }
  const { status } = error;
  const generic = genericWith(catalog, status);
  const code = generic?.code ?? (status >= 400 && status < 500 ? "bad_request" : "internal_error");
  const sent = listedError(api, code) ?? api.unlisted.find((known) => known.code === code);
  const defined = generic ?? errorOf(catalog, code);
  return { code, sent: sent ?? (defined && asSent(defined, api.dialect.status)) };
}

/** An error as an API without overrides sends it. `dialectStatus`: that of all errors of its dialect, if it has one. */
export function asSent(error: ErrorDefinition, dialectStatus?: number): SentError {
  const { code, status, title, type, help, detail, details, retry } = error;
  const own = { code, status: dialectStatus ?? status, bodyStatus: status, title, type, help, detail };
  return { ...own, details, retry, error, wire: [code], note: undefined };
}
