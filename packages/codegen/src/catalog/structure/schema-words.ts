import type { JsonSchema } from "../model.js";
import { authoringDefinition } from "./authoring-validator.js";

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map",
  null: "nothing",
};

/** What a part of the authoring schema asks for, in words. */
export function describeSchema(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return describeSchema(authoringDefinition(schema.$ref));
  if (schema.anyOf !== undefined) return oneOf(schema.anyOf.map(describeSchema));
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return oneOf(schema.enum.map((value) => `\`${String(value)}\``));
  if (Array.isArray(schema.type)) return oneOf(schema.type.map((type) => TYPES[type] ?? type));
  if (schema.type === "array" && schema.items !== undefined && !Array.isArray(schema.items)) {
    return `a list, each item ${describeSchema(schema.items as JsonSchema)}`;
  }
  if (schema.type === "object" && schema.additionalProperties === false) {
    return `a map with the keys ${listKeys(schema)}`;
  }
  return TYPES[String(schema.type)] ?? "any value";
}

/** The keys that an object of the authoring schema may have, those that it must have first. */
export function listKeys(schema: JsonSchema): string {
  const required = schema.required ?? [];
  const optional = Object.keys(schema.properties ?? {}).filter(
    (key) => !required.includes(key) && !key.startsWith("$"),
  );
  return [...required, ...optional.map((key) => `${key}?`)].map((key) => `\`${key}\``).join(" ");
}

/** Kind of a value in the same words. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return JSON.stringify(value);
}

function oneOf(words: readonly string[]): string {
  const unique = [...new Set(words)];
  return unique.length < 2 ? unique.join("") : `${unique.slice(0, -1).join(", ")} or ${unique.at(-1)}`;
}
