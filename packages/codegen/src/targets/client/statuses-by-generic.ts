import { genericOf } from "../../catalog/generic-of.js";
import type { Api, Catalog } from "../../catalog/model.js";

/** Code of a generic error → the HTTP statuses whose responses are read as it where they have no code; ascending. */
export function statusesByGeneric(api: Api, catalog: Catalog): ReadonlyMap<string, readonly number[]> {
  const ofCatalog = catalog.errors.filter((error) => error.generic).map(({ status }) => status);
  const sent = api.errors.filter(({ error }) => error.generic).map(({ bodyStatus }) => bodyStatus);
  const byCode = new Map<string, number[]>();
  for (const status of [...new Set([...ofCatalog, ...sent])].sort((a, b) => a - b)) {
    const code = genericOf(catalog, api, status);
    byCode.set(code, [...(byCode.get(code) ?? []), status]);
  }
  return byCode;
}
