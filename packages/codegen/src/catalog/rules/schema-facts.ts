import { definitionName } from "../../print/typescript-type.js";
import type { Catalog, JsonSchema } from "../model.js";

const SCALARS: readonly string[] = ["string", "number", "integer", "boolean"];

/** The schema that a reference to a definition of the catalog stands for. */
export function resolved(schema: JsonSchema, definitions: Catalog["definitions"]): JsonSchema {
  let current = schema;
  // a chain of references longer than there are definitions is a circle
  for (let hops = 0; current.$ref !== undefined && hops <= Object.keys(definitions).length; hops++) {
    const name = definitionName(current.$ref);
    if (name === undefined || !Object.hasOwn(definitions, name)) break;
    current = definitions[name] ?? {};
  }
  return current;
}

/** Whether every value of the schema prints as one word of text: a string, a number or a boolean. */
export function isScalar(schema: JsonSchema, definitions: Catalog["definitions"]): boolean {
  const target = resolved(schema, definitions);
  if (target.enum !== undefined) return target.enum.every(isScalarValue);
  if (Object.hasOwn(target, "const")) return isScalarValue(target.const);
  if (target.type !== undefined) return [target.type].flat().every((type) => SCALARS.includes(type));
  const branches = target.anyOf ?? target.oneOf;
  if (branches !== undefined) return branches.every((branch) => isScalar(branch, definitions));
  return target.allOf?.some((branch) => isScalar(branch, definitions)) ?? false;
}

function isScalarValue(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
