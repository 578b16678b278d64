import type { WrittenSchema } from "../../catalog/written.js";

/** The JSON Schema that says of what type these values are. */
export function detailsSchemaOf(values: readonly unknown[]): WrittenSchema {
  const said = values.filter((value) => value !== null);
  const types = new Set(said.map(typeOf));
  if (types.has("number")) types.delete("integer");
  const [type] = types;
  if (type === undefined || types.size > 1) return {};
  if (type !== "array") return { type };
  const items = detailsSchemaOf(said.flat());
  return items["type"] === undefined || items["type"] === "array"
    ? { type }
    : { type, items: { type: items["type"] } };
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
