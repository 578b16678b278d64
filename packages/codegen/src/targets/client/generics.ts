import type { Api, Catalog } from "../../catalog/model.js";

/**
 * HTTP status → code of the generic error that a response without a code is read as: the listed generic of that
 * status; else a generic one that the API sends with it; else the catalog's.
 */
export function genericsOf(api: Api | undefined, catalog: Catalog): ReadonlyMap<number, string> {
  const generic = catalog.errors.filter((error) => error.generic);
  const codes = new Map(generic.map(({ status, code }) => [status, code]));
  const sent = (api?.errors ?? []).filter(({ error }) => error.generic);
  const listed = new Set(sent.map(({ error }) => error.status));
  for (const { code, bodyStatus, error } of sent) {
    if (!listed.has(bodyStatus)) codes.set(bodyStatus, code);
    codes.set(error.status, error.code);
  }
  return new Map([...codes].sort(([a], [b]) => a - b));
}
