import type { JsonSchema } from "../../../catalog/model.js";
import { definitionName } from "../../../print/typescript-type.js";

/** One way to fit a schema: one JSON type. */
export interface Alternative {
  readonly type: "string" | "integer" | "number" | "boolean" | "null" | "array" | "object";
  /** The schema that says more about it. */
  readonly schema: JsonSchema;
}

type Definitions = Readonly<Record<string, JsonSchema>>;
type Alternatives = readonly Alternative[] | "any";

const TYPES: ReadonlySet<unknown> = new Set<Alternative["type"]>([
  ...(["string", "integer", "number", "boolean"] as const),
  ...(["null", "array", "object"] as const),
]);

/**
 * A schema as the JSON types that fit it, each with the schema that describes it; references, `anyOf`, `oneOf` and
 * `allOf` are resolved. `any` where that is not known. What narrows further (`not`, `if`, patterns) is left out.
 */
export function alternativesOf(schema: JsonSchema | boolean, definitions: Definitions): Alternatives {
  return resolve(schema, definitions, []);
}

function resolve(
  schema: JsonSchema | boolean,
  definitions: Definitions,
  above: readonly string[],
): Alternatives {
  if (typeof schema === "boolean") return "any";
  if (schema.$ref !== undefined) {
    const name = definitionName(schema.$ref);
    // a definition that is itself, without an object or a list between, says nothing
    if (name === undefined || above.includes(name) || !Object.hasOwn(definitions, name)) return "any";
    return resolve(definitions[name] ?? {}, definitions, [...above, name]);
  }
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return flat(branches.map((branch) => resolve(branch, definitions, above)));
  if (schema.allOf !== undefined) return all(schema, schema.allOf, definitions, above);
  return ownTypes(schema).map((type) => ({ type, schema }));
}

function ownTypes(schema: JsonSchema): readonly Alternative["type"][] {
  if (schema.type !== undefined) {
    return [schema.type].flat().filter((type): type is Alternative["type"] => TYPES.has(type));
  }
  const values = "const" in schema ? [schema.const] : schema.enum;
  if (values !== undefined) return [...new Set(values.map(typeOf))];
  if (schema.properties !== undefined || typeof schema.additionalProperties === "object") return ["object"];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ["array"] : [];
}

function typeOf(value: unknown): Alternative["type"] {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "string" | "boolean" | "object";
}

/** Objects are put together; of other types the first part that has one says it. */
function all(
  schema: JsonSchema,
  parts: readonly JsonSchema[],
  definitions: Definitions,
  above: readonly string[],
): Alternatives {
  const { allOf: _, ...own } = schema;
  const known = [own, ...parts]
    .map((part) => resolve(part, definitions, above))
    .filter((part) => part !== "any");
  const found = known.filter(({ length }) => length > 0);
  const objects = found.flatMap((part) =>
    part.length === 1 && part[0]?.type === "object" ? [part[0].schema] : [],
  );
  if (objects.length < found.length || objects.length === 0) return found[0] ?? "any";
  const properties = Object.assign({}, ...objects.map((object) => object.properties ?? {}));
  const required = objects.flatMap((object) => object.required ?? []);
  return [{ type: "object", schema: { ...Object.assign({}, ...objects), ...own, properties, required } }];
}

function flat(branches: readonly Alternatives[]): Alternatives {
  const known = branches.filter((branch) => branch !== "any");
  return known.length < branches.length || known.some(({ length }) => length === 0) ? "any" : known.flat();
}
