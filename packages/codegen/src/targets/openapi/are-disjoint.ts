import type { JsonSchema } from "../../catalog/model.js";

/** Whether no value can fit both schemas, because of constants that both require. False where that is not sure. */
export function areDisjoint(a: JsonSchema, b: JsonSchema): boolean {
  if (a.anyOf !== undefined) return a.anyOf.every((branch) => areDisjoint(branch, b));
  if (b.anyOf !== undefined) return areDisjoint(b, a);
  if ("const" in a && "const" in b) return JSON.stringify(a.const) !== JSON.stringify(b.const);
  return membersOf(a).some(([key, schema]) => {
    const other = membersOf(b).find(([name]) => name === key);
    return other !== undefined && areDisjoint(schema, other[1]);
  });
}

/** What a value surely has: required members of an object, leading elements of a list. */
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
