import type { Catalog, JsonSchema } from "../../../catalog/model.js";
import { definitionName } from "../../../print/typescript-type.js";

/** Keywords that say nothing about which values are valid. */
export const ANNOTATIONS: readonly string[] =
  "title description default examples deprecated readOnly writeOnly $comment".split(" ");

/** Keywords that readers do not check, and that no type of TypeScript shows. */
const LIMITS: ReadonlySet<string> = new Set(
  [
    "format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    "minItems maxItems uniqueItems minProperties maxProperties contentEncoding contentMediaType",
  ].flatMap((line) => line.split(" ")),
);

/** Where the schemas in a schema are: by name, one after the other, or one alone (or a list of them, for `items`). */
const KEYED: readonly string[] = ["properties", "patternProperties", "dependentSchemas"];
const HOLDING: readonly string[] =
  "anyOf oneOf allOf prefixItems items additionalItems additionalProperties not if then else contains propertyNames".split(
    " ",
  );

/** A copy of a schema, with each schema in it replaced. */
function mapSubschemas(schema: JsonSchema, map: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const mapped = (value: unknown): unknown => (isSchema(value) ? map(value) : value);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (HOLDING.includes(keyword))
        return [keyword, Array.isArray(value) ? value.map(mapped) : mapped(value)];
      if (!KEYED.includes(keyword) || !isSchema(value)) return [keyword, value];
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one)]))];
    }),
  );
}

/** A schema with the named types that it refers to in their place; a type that holds itself is a constant of its own there. */
export function inlined(
  schema: JsonSchema,
  definitions: Catalog["definitions"],
  open: readonly string[] = [],
): JsonSchema {
  if (schema.$ref === undefined) return mapSubschemas(schema, (one) => inlined(one, definitions, open));
  const name = definitionName(schema.$ref) ?? "";
  if (open.includes(name) || !Object.hasOwn(definitions, name)) return { const: `#/definitions/${name}` };
  return inlined(definitions[name] ?? {}, definitions, [...open, name]);
}

/** What a schema means, at every depth: without annotations, and with lists whose order says nothing in one order. */
export function meaningOf(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.includes(keyword));
  const sorted = kept.map(([keyword, value]) => {
    const isSet =
      (keyword === "required" || keyword === "type" || keyword === "enum") && Array.isArray(value);
    return [keyword, isSet ? [...value].sort(byText) : value];
  });
  return mapSubschemas(Object.fromEntries(sorted), meaningOf);
}

/** What a type shows of a schema, at every depth. The lengths of a list are limits, unless its positions have types of their own. */
export function withoutLimits(schema: JsonSchema): JsonSchema {
  const isTuple = schema.prefixItems !== undefined || Array.isArray(schema.items);
  const kept = Object.entries(schema).filter(
    ([keyword]) => !LIMITS.has(keyword) || (isTuple && /^(min|max)Items$/.test(keyword)),
  );
  return mapSubschemas(Object.fromEntries(kept), withoutLimits);
}

/** The limits of a schema itself, as they are written. */
export function limitsOf(schema: JsonSchema): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => LIMITS.has(keyword)));
}

export function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

/** Keywords beside which `null` among the types need not mean that null is allowed. */
const COMBINING: readonly string[] = ["enum", "const", "anyOf", "oneOf", "allOf", "not", "if"];

/**
 * Two schemas without `null` among their types, and whether it was there; as they are, where it cannot be looked at alone.
 */
export function withoutNull(
  base: JsonSchema,
  head: JsonSchema,
): { readonly schemas: readonly [JsonSchema, JsonSchema]; readonly nullable: readonly [boolean, boolean] } {
  const combines = [base, head].some((schema) => COMBINING.some((keyword) => Object.hasOwn(schema, keyword)));
  if (combines) return { schemas: [base, head], nullable: [false, false] };
  return {
    schemas: [withoutNullType(base), withoutNullType(head)],
    nullable: [isNullable(base), isNullable(head)],
  };
}

function isNullable({ type }: JsonSchema): boolean {
  return Array.isArray(type) && type.length > 1 && type.includes("null");
}

function withoutNullType(schema: JsonSchema): JsonSchema {
  if (!isNullable(schema)) return schema;
  const others = [schema.type].flat().filter((type): type is string => type !== "null" && type !== undefined);
  return { ...schema, type: others.length === 1 ? (others[0] ?? "") : others };
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function byText(a: unknown, b: unknown): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
