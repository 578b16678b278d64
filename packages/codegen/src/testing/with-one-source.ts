import type { Catalog, ErrorDefinition, SentError } from "../catalog/model.js";

/** A catalog as if all of it stood in one file: what is left when nobody asks what stands where. */
export function withOneSource(catalog: Catalog): Catalog {
  const at = { source: "catalog.yaml", place: { file: "catalog.yaml", path: [] } } as const;
  const errors = new Map<ErrorDefinition, ErrorDefinition>(
    catalog.errors.map((error) => [error, { ...error, ...at }]),
  );
  const sent = (one: SentError): SentError => ({ ...one, error: errors.get(one.error) ?? one.error });
  const dialects = new Map(catalog.dialects.map((dialect) => [dialect, { ...dialect, ...at }]));
  return {
    ...catalog,
    source: at.source,
    errors: [...errors.values()],
    dialects: [...dialects.values()],
    apis: catalog.apis.map((api) => ({
      ...api,
      ...at,
      dialect: dialects.get(api.dialect) ?? api.dialect,
      errors: api.errors.map(sent),
      unlisted: api.unlisted.map(sent),
    })),
  };
}
