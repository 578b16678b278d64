import type { JsonSchema } from "../../catalog/model.js";
import { definitionName } from "../../print/typescript-type.js";

/** Keywords of the catalog that JSON Schema does not know. */
const OWN_KEYWORDS: ReadonlySet<string> = new Set(["redact", "asType", "see", "$schema", "$id", "id"]);

const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  ...["additionalProperties", "contains", "propertyNames", "not", "if", "then", "else", "items"],
  ...["unevaluatedItems", "unevaluatedProperties"],
]);
const LIST_KEYWORDS: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const MAP_KEYWORDS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "dependentSchemas",
]);

/**
 * A schema of draft-07, as catalogs write them, in the words of draft 2020-12: `definitions` are `$defs`, a list of
 * `items` is `prefixItems`, `dependencies` are split in two. Values in `enum`, `const` and `default` stay as they are.
 */
export function modernSchema<S extends JsonSchema | boolean>(schema: S): S {
  if (typeof schema !== "object") return schema;
  // `fromEntries` also where a name is `__proto__`
  const modern = Object.entries(schema).flatMap(([keyword, value]) =>
    OWN_KEYWORDS.has(keyword) ? [] : Object.entries(modernKeyword(keyword, value, schema)),
  );
  return Object.fromEntries(modern) as S;
}

/** A schema with each schema right within it changed; values in `enum`, `const`, `default` and `examples` are none. */
export function mapSubschemas(schema: JsonSchema, change: (inner: JsonSchema) => JsonSchema): JsonSchema {
  const changed = (inner: unknown): unknown => (isSchema(inner) ? change(inner) : inner);
  const entries = Object.entries(schema).map(([keyword, value]): readonly [string, unknown] => {
    if (SCHEMA_KEYWORDS.has(keyword)) return [keyword, changed(value)];
    if (LIST_KEYWORDS.has(keyword) && Array.isArray(value)) return [keyword, value.map(changed)];
    if (!MAP_KEYWORDS.has(keyword) || !isSchema(value)) return [keyword, value];
    const inner = Object.entries(value).map(([name, schema]) => [name, changed(schema)]);
    return [keyword, Object.fromEntries(inner)];
  });
  return Object.fromEntries(entries);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names of the definitions that a schema refers to, and of those that these refer to, in order of appearance. */
export function referredDefinitions(
  schema: unknown,
  definitions: Readonly<Record<string, JsonSchema>>,
): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [keyword, inner] of Object.entries(value)) {
      const name = keyword === "$ref" && typeof inner === "string" ? definitionName(inner) : undefined;
      if (name === undefined) visit(inner);
      else if (!found.has(name) && Object.hasOwn(definitions, name)) {
        found.add(name);
        visit(definitions[name]);
      }
    }
  };
  visit(schema);
  return [...found];
}

function modernKeyword(
  keyword: string,
  value: unknown,
  schema: JsonSchema,
): Readonly<Record<string, unknown>> {
  if (keyword === "$ref") return { $ref: String(value).replace(/^#\/definitions\//, "#/$defs/") };
  if (keyword === "definitions") return { $defs: mapValues(value) };
  if (keyword === "items" && Array.isArray(value)) return { prefixItems: value.map(modernSchema) };
  if (keyword === "additionalItems") {
    return Array.isArray(schema.items) ? { items: modernSchema(value as JsonSchema) } : {};
  }
  if (keyword === "dependencies") return modernDependencies(value);
  if (SCHEMA_KEYWORDS.has(keyword)) return { [keyword]: modernSchema(value as JsonSchema) };
  if (LIST_KEYWORDS.has(keyword) && Array.isArray(value)) return { [keyword]: value.map(modernSchema) };
  if (MAP_KEYWORDS.has(keyword)) return { [keyword]: mapValues(value) };
  return { [keyword]: value };
}

function modernDependencies(value: unknown): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value as Record<string, JsonSchema | readonly string[]>);
  const lists = entries.filter(([, needed]) => Array.isArray(needed));
  const schemas = entries.filter(([, needed]) => !Array.isArray(needed));
  return {
    ...(lists.length > 0 && { dependentRequired: Object.fromEntries(lists) }),
    ...(schemas.length > 0 && { dependentSchemas: mapValues(Object.fromEntries(schemas)) }),
  };
}

function mapValues(schemas: unknown): Readonly<Record<string, JsonSchema>> {
  const entries = Object.entries(schemas as Record<string, JsonSchema>);
  return Object.fromEntries(entries.map(([name, schema]) => [name, modernSchema(schema)]));
}
