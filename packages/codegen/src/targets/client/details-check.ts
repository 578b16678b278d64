import type { Catalog, DetailsMember, JsonSchema } from "../../catalog/model.js";
import { jsValue, propertyName } from "../../print/encode.js";
import { definitionName } from "../../print/typescript-type.js";

/** How deep named types are followed; below, anything is taken. */
const DEPTH = 4;

/**
 * What a reader checks of the details of an error, as code: JSON types and enums, member by member. Formats, patterns
 * and ranges are the server's affair.
 */
export function detailsCheck(members: readonly DetailsMember[], catalog: Catalog): string {
  const checks = members.map(({ name, required, schema }) => {
    return `${propertyName(required ? name : `${name}?`)}: ${check(schema, catalog, DEPTH)}`;
  });
  return `{ ${checks.join(", ")} }`;
}

function check(schema: JsonSchema | boolean, catalog: Catalog, depth: number): string {
  if (typeof schema === "boolean" || depth === 0) return '"any"';
  if (schema.$ref !== undefined) {
    const definition = catalog.definitions[definitionName(schema.$ref) ?? ""];
    return definition === undefined ? '"any"' : check(definition, catalog, depth - 1);
  }
  const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  // objects and lists of an enum are not compared: a reader takes any value there
  if (values !== undefined) return values.some(isContainer) ? '"any"' : `{ enum: ${jsValue(values)} }`;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return anyOf(alternatives.map((one) => check(one, catalog, depth)));
  if (schema.allOf !== undefined) return '"any"';
  if (Array.isArray(schema.type)) {
    return anyOf(schema.type.map((type: string) => check({ ...schema, type }, catalog, depth)));
  }
  return checkType(schema, catalog, depth);
}

function checkType(schema: JsonSchema, catalog: Catalog, depth: number): string {
  if (schema.type === "object" && schema.properties !== undefined) {
    const required = new Set(schema.required ?? []);
    const members = Object.entries(schema.properties).map(([name, property]) => {
      return `${propertyName(required.has(name) ? name : `${name}?`)}: ${check(property, catalog, depth - 1)}`;
    });
    return `{ members: { ${members.join(", ")} } }`;
  }
  if (schema.type === "array" && schema.items !== undefined && !Array.isArray(schema.items)) {
    return `{ items: ${check(schema.items as JsonSchema, catalog, depth - 1)} }`;
  }
  return typeof schema.type === "string" ? JSON.stringify(schema.type) : '"any"';
}

function anyOf(checks: readonly string[]): string {
  return checks.includes('"any"') ? '"any"' : `[${[...new Set(checks)].join(", ")}]`;
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
