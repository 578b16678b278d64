import type { JsonSchema } from "../../catalog/model.js";
import { pointerOf } from "../../dialect/pointer.js";

/**
 * What every value that fits a schema surely has: constants at required members and at leading elements of lists, by
 * their JSON Pointer. Of several variants, what all of them have.
 */
export function constantsIn(schema: JsonSchema, at = ""): ReadonlyMap<string, unknown> {
  if (schema.anyOf !== undefined) return common(schema.anyOf.map((variant) => constantsIn(variant, at)));
  if ("const" in schema) return new Map([[at, schema.const]]);
  const members = membersOf(schema).flatMap(([name, member]) => [
    ...constantsIn(member, at + pointerOf([name])),
  ]);
  return new Map(members);
}

function common([first, ...others]: readonly ReadonlyMap<string, unknown>[]): ReadonlyMap<string, unknown> {
  const entries = [...(first ?? [])].filter(([at, value]) =>
    others.every((other) => JSON.stringify(other.get(at)) === JSON.stringify(value)),
  );
  return new Map(entries);
}

function membersOf({
  type,
  properties,
  required,
  prefixItems,
  minItems,
}: JsonSchema): [string, JsonSchema][] {
  if (type === "object") {
    return (required ?? []).flatMap((name): [string, JsonSchema][] => {
      const schema = properties?.[name];
      return schema === undefined ? [] : [[name, schema]];
    });
  }
  if (type !== "array" || !Array.isArray(prefixItems)) return [];
  const elements = prefixItems as readonly JsonSchema[];
  return elements.slice(0, Number(minItems ?? 0)).map((schema, index) => [String(index), schema]);
}
