import type { JsonSchema } from "../../../catalog/model.js";
import { definitionName } from "../../../print/typescript-type.js";

/** A type in a few words, as a TypeScript programmer would write it: `integer`, `"a" | "b"`, `string[]`, `Money`, `{ … }`. */
export function describeType(schema: JsonSchema | boolean): string {
  if (typeof schema === "boolean") return schema ? "anything" : "nothing";
  if (schema.$ref !== undefined) return definitionName(schema.$ref) ?? schema.$ref;
  if (Object.hasOwn(schema, "const")) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return oneOf(schema.enum.map((value) => JSON.stringify(value)));
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return oneOf(branches.map(describeType));
  if (schema.type === undefined) return schema.properties === undefined ? "anything" : "{ … }";
  return oneOf([schema.type].flat().map((type) => ofType(type, schema)));
}

function ofType(type: string, { items }: JsonSchema): string {
  if (type === "object") return "{ … }";
  if (type !== "array") return type;
  if (items === undefined || Array.isArray(items)) return "list";
  const element = describeType(items as JsonSchema);
  return element.includes(" | ") ? `(${element})[]` : `${element}[]`;
}

function oneOf(types: readonly string[]): string {
  return [...new Set(types)].join(" | ");
}
