import { genericOf } from "../../catalog/generic-of.js";
import type { Api, Catalog } from "../../catalog/model.js";

/** HTTP status → code of the generic error that a response without a code is read as. */
export function genericsOf(api: Api, catalog: Catalog): ReadonlyMap<number, string> {
  const ofCatalog = catalog.errors.filter((error) => error.generic).map(({ status }) => status);
  const sent = api.errors.filter(({ error }) => error.generic).map(({ bodyStatus }) => bodyStatus);
  const statuses = [...new Set([...ofCatalog, ...sent])].sort((a, b) => a - b);
  return new Map(statuses.map((status) => [status, genericOf(catalog, api, status)]));
}
