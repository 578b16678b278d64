import type { JsonSchema } from "../../catalog/model.js";

/**
 * Where the authoring schema allows a text, by the interface and its member: `WrittenError.title`,
 * `WrittenError.causes[]`, `WrittenCatalog.rules{}` for a value of a map and `WrittenCatalog.rules{key}` for its key.
 * Members of unknown form are places too.
 */
export function textPlacesOf(schema: JsonSchema): ReadonlySet<string> {
  const places = new Set<string>();
  const { definitions = {}, ...root } = schema as JsonSchema & { definitions?: Record<string, JsonSchema> };
  for (const [name, definition] of Object.entries({ WrittenCatalog: root, ...definitions }))
    collect(definition, name, places);
  return places;
}

function collect(schema: JsonSchema, place: string, places: Set<string>): void {
  if (schema.$ref !== undefined) return;
  for (const branch of schema.anyOf ?? []) collect(branch, place, places);
  if (schema.anyOf !== undefined) return;
  const types = [schema.type].flat();
  if (types.includes("string") || schema.type === undefined) places.add(place);
  if (types.includes("array")) collect(schema.items as JsonSchema, `${place}[]`, places);
  if (!types.includes("object")) return;
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    collect(member, `${place}.${name}`, places);
  if (typeof schema.additionalProperties === "object") {
    places.add(`${place}{key}`);
    collect(schema.additionalProperties, `${place}{}`, places);
  }
}

/** The places of the schema at which data has a text that `counts`. */
export function textPlacesIn(
  data: unknown,
  schema: JsonSchema,
  counts: (text: string) => boolean,
): ReadonlySet<string> {
  const places = new Set<string>();
  const definitions = (schema as { definitions?: Record<string, JsonSchema> }).definitions ?? {};
  const visit = (value: unknown, at: JsonSchema, place: string): void => {
    if (at.$ref !== undefined) {
      const name = at.$ref.replace("#/definitions/", "");
      visit(value, definitions[name] ?? {}, name);
      return;
    }
    for (const branch of at.anyOf ?? []) visit(value, branch, place);
    if (at.type === undefined && at.anyOf === undefined && counts(JSON.stringify(value))) places.add(place);
    if (typeof value === "string" && [at.type].flat().includes("string") && counts(value)) places.add(place);
    if (Array.isArray(value) && at.type === "array")
      for (const element of value) visit(element, at.items as JsonSchema, `${place}[]`);
    else if (typeof value === "object" && value !== null && at.type === "object")
      for (const [key, member] of Object.entries(value)) visitMember(key, member, at, place);
  };
  const visitMember = (key: string, member: unknown, at: JsonSchema, place: string): void => {
    const own = at.properties?.[key];
    if (own === undefined && counts(key)) places.add(`${place}{key}`);
    const [schema, name] =
      own === undefined ? [at.additionalProperties, `${place}{}`] : [own, `${place}.${key}`];
    if (typeof schema === "object") visit(member, schema, name);
  };
  visit(data, schema, "WrittenCatalog");
  return places;
}
