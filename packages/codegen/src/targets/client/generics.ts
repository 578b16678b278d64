import { genericOf } from "../../catalog/generic-of.js";
import type { Api, Catalog } from "../../catalog/model.js";

/** HTTP status → code of the generic error that a response without a code is read as; without an API, the catalog's. */
export function genericsOf(api: Api | undefined, catalog: Catalog): ReadonlyMap<number, string> {
  const generic = catalog.errors.filter((error) => error.generic);
  const ofCatalog = new Map(generic.map(({ status, code }) => [status, code]));
  if (api === undefined) return sorted(ofCatalog);
  const sent = api.errors.filter(({ error }) => error.generic).map(({ bodyStatus }) => bodyStatus);
  const statuses = new Set([...ofCatalog.keys(), ...sent]);
  return sorted(new Map([...statuses].map((status) => [status, genericOf(catalog, api, status)])));
}

function sorted(codes: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...codes].sort(([a], [b]) => a - b));
}
