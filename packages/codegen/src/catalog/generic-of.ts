import { genericWith } from "./lookups.js";
import type { Api, Catalog, SentError } from "./model.js";

/**
 * Errors of an API that a response with this HTTP status is read as when nothing else tells its code: the listed
 * generic errors with that catalog status, else those that the API sends with it. More than one is a finding.
 */
export function genericsOfApi(api: Api, status: number): readonly SentError[] {
  const listed = api.errors.filter(({ error }) => error.generic);
  const own = listed.filter(({ error }) => error.status === status);
  return own.length > 0 ? own : listed.filter(({ bodyStatus }) => bodyStatus === status);
}

/**
 * What an unknown 4xx and an unknown 5xx are read as, by their status (RFC 9110, section 15: an unknown status is
 * treated as the first of its class), whether the catalog has them or not.
 */
export const LAST_RESORTS: ReadonlyMap<string, number> = new Map([
  ["bad_request", 400],
  ["internal_error", 500],
]);

/** The code that a response with this HTTP status is read as when nothing else tells it. */
export function genericOf(catalog: Catalog, api: Api, status: number): string {
  const ofCatalog = genericWith(catalog, status);
  const lastResort = status < 500 ? "bad_request" : "internal_error";
  return genericsOfApi(api, status)[0]?.code ?? ofCatalog?.code ?? lastResort;
}
